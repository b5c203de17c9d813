using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Entities;

namespace DealGraph.Domain.Sources;

/// <summary>Claims: what one source says about one property of one fact or entity.</summary>
public static class Claims
{
    /// <summary>The name in ids.</summary>
    public const string KindName = "claim";

    /// <summary>What the claim is about.</summary>
    public static Field Subject { get; } = new("subject", FieldType.Reference, "The fact or entity it is about.")
    {
        Targets = Facts.Kinds,
        IsRequired = true,
        IsIndexed = true,
        IsSystem = true,
    };

    /// <summary>The property claimed.</summary>
    public static Field Property { get; } =
        new("property", FieldType.Token, "The property it gives a value of, by the name it has in this API.") { IsRequired = true, IsSystem = true };

    /// <summary>The source.</summary>
    public static Field Source { get; } =
        new("source", FieldType.Reference, "The source that makes it.") { Targets = [SourceKind.KindName], IsRequired = true, IsIndexed = true };

    /// <summary>What the policy made of it.</summary>
    public static Field Standing { get; } =
        new("standing", FieldType.Code, "What the resolution policy made of it.") { Codelist = SourceCodes.Standing, IsRequired = true, IsSystem = true };

    /// <summary>The conflict it takes part in.</summary>
    public static Field Conflict { get; } =
        new("conflict", FieldType.Reference, "The conflict it takes part in.") { Targets = [Conflicts.KindName], IsIndexed = true, IsSystem = true };

    /// <summary>How sure the source is.</summary>
    public static Field Certainty { get; } = new("certainty", FieldType.Code, "How sure the source is.") { Codelist = SourceCodes.Certainty, IsRequired = true };

    /// <summary>An editor's judgement.</summary>
    public static Field Rank { get; } = new("rank", FieldType.Code, "An editor's judgement.") { Codelist = SourceCodes.Rank, IsRequired = true };

    /// <summary>Who says it inside the source.</summary>
    public static Field AssertedBy { get; } =
        new("assertedBy", FieldType.Reference, "Who says it inside the source, when it is not the source itself.") { Targets = Parties.Kinds };

    /// <summary>Where in the source.</summary>
    public static Field Locator { get; } = new("locator", FieldType.Token, "Where in the source it stands.");

    /// <summary>What it corrects.</summary>
    public static Field Corrects { get; } =
        new("corrects", FieldType.Reference, "The source whose claim about the same property it corrects.") { Targets = [SourceKind.KindName] };

    /// <summary>The last columns of every seed file of facts, in order.</summary>
    public static IReadOnlyList<Field> Qualifiers { get; } = [Certainty, Rank, AssertedBy, Locator, Corrects];

    /// <summary>Ways from every fact and entity to what is claimed of it.</summary>
    public static IReadOnlyList<Relation> RelationsOfFacts { get; } =
    [
        new("claims", "What sources say, property by property: chosen, agreeing, conflicting and deprecated claims.", new RelationStep(KindName, Subject, IsForward: false)) { IsShort = true },
        new("sources", "The sources that say anything about it.", new RelationStep(KindName, Subject, IsForward: false), new RelationStep(KindName, Source, IsForward: true)) { IsShort = true },
        new("conflicts", "Properties on which sources exclude each other.", new RelationStep(Conflicts.KindName, Conflicts.Subject, IsForward: false)) { IsShort = true },
    ];

    /// <summary>Describes the kind.</summary>
    public static Kind Describe() => new(
        KindName,
        "Claim",
        "claims",
        "What one source says about one property of one fact or entity.",
        [
            Subject,
            Property,
            new("value", FieldType.Token, "The value, in its canonical text form.") { IsRequired = true, IsSystem = true },
            new("originalValue", FieldType.Token, "The value as it was entered, when that differs.") { IsSystem = true },
            Source,
            .. Qualifiers,
            Standing,
            Conflict,
            new("dataset", FieldType.Token, "The dataset it was imported with.") { IsSystem = true },
            new("file", FieldType.Token, "The seed file it was entered in.") { IsSystem = true },
            new("line", FieldType.Integer, "The line of the seed file its row begins on.") { IsSystem = true },
            new("recordedFrom", FieldType.Instant, "When this graph first recorded it.") { IsSystem = true },
        ],
        []);
}
