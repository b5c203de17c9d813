using DealGraph.Domain.Catalogue;

namespace DealGraph.Domain.Deals;

/// <summary>Parts of a price.</summary>
public static class Considerations
{
    /// <summary>The name in ids.</summary>
    public const string KindName = "consideration";

    /// <summary>The deal.</summary>
    public static Field Deal { get; } =
        new("deal", FieldType.Reference, "The deal whose price it is a part of.") { Targets = [DealKind.KindName], IsRequired = true, IsIndexed = true };

    /// <summary>Describes the kind.</summary>
    public static Kind Describe() => new(
        KindName,
        "Consideration",
        "considerations",
        "A part of a deal's price: what it is paid in, how much, and whether on a condition.",
        [
            Deal,
            new("kind", FieldType.Code, "What it is paid in.") { Codelist = DealCodes.ConsiderationKind, IsRequired = true },
            new("amount", FieldType.Money, "How much."),
            new("contingent", FieldType.Boolean, "Whether it is paid on a condition only."),
            new("condition", FieldType.Text, "The condition, in words.") { Semantics = Semantics.Descriptive },
        ],
        [])
    {
        SeedFile = "considerations.csv",
    };
}
