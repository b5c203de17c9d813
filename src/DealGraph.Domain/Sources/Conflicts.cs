using DealGraph.Domain.Catalogue;

namespace DealGraph.Domain.Sources;

/// <summary>Conflicts: properties on which claims exclude each other.</summary>
public static class Conflicts
{
    /// <summary>The name in ids.</summary>
    public const string KindName = "conflict";

    /// <summary>What it is about.</summary>
    public static Field Subject { get; } =
        new("subject", FieldType.Reference, "The fact or entity it is about.") { Targets = Facts.Kinds, IsRequired = true, IsIndexed = true, IsSystem = true };

    /// <summary>Describes the kind.</summary>
    public static Kind Describe() => new(
        KindName,
        "Conflict",
        "conflicts",
        "Claims about one property that exclude each other, with the one that was chosen.",
        [
            Subject,
            new("property", FieldType.Token, "The property in question, by the name it has in this API.") { IsRequired = true, IsSystem = true },
            new("policyVersion", FieldType.Token, "The version of the resolution policy that chose.") { IsRequired = true, IsSystem = true },
        ],
        [
            new("chosen", "The claim that the value is taken from.", WithStanding("CHOSEN")) { IsToOne = true },
            new("alternatives", "The claims that exclude the chosen value.", WithStanding("CONFLICTS")) { IsShort = true },
        ]);

    private static RelationStep WithStanding(string standing) =>
        new(Claims.KindName, Claims.Conflict, IsForward: false) { Condition = new CodeCondition(Claims.Standing, standing) };
}
