using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Entities;

namespace DealGraph.Domain.Statements;

/// <summary>What people and organizations say in public about facts.</summary>
public static class PublicStatements
{
    /// <summary>The name in ids.</summary>
    public const string KindName = "statement";

    /// <summary>Who speaks.</summary>
    public static Field Speaker { get; } =
        new("speaker", FieldType.Reference, "Who makes the statement; null when an article speaks for itself.") { Targets = Parties.Kinds, IsIndexed = true };

    /// <summary>What the statement is about.</summary>
    public static Field About { get; } = new("about", FieldType.Reference, "The fact or entity the statement is about.")
    {
        Targets =
        [
            Deals.DealKind.KindName, Stakes.StakeKind.KindName, Appointments.AppointmentKind.KindName, Talent.CompensationOffers.KindName,
            Models.ModelReleases.KindName, Models.AiModels.KindName, Organizations.KindName, People.KindName,
        ],
        IsIndexed = true,
    };

    /// <summary>The speaker's attitude.</summary>
    public static Codelist Stance { get; } = new(
        "Stance",
        "The speaker's attitude to what the statement is about.",
        new Code("ASSERTS", "Says that it is so."),
        new Code("CONFIRMS", "As a party to it, says that it is so."),
        new Code("DENIES", "Says that it is not so."),
        new Code("DISPUTES", "Says that it is not so in the way it is told."),
        new Code("PREDICTS", "Says that it will be so."),
        new Code("COMMENTS", "Judges or explains it without saying whether it is so."));

    /// <summary>The way from anything to what was said about it.</summary>
    public static Relation OfSubject { get; } =
        new("statements", "What people and organizations said in public about it.", new RelationStep(KindName, About, IsForward: false)) { IsShort = true };

    /// <summary>Describes the kind.</summary>
    public static Kind Describe() => new(
        KindName,
        "PublicStatement",
        "statements",
        "Somebody said something in public about a fact, taking a stance.",
        [
            Speaker,
            new("stance", FieldType.Code, "The speaker's attitude.") { Codelist = Stance, IsRequired = true, IsIndexed = true },
            new("quote", FieldType.Text, "The words, in their own language, when printed.") { Semantics = Semantics.Descriptive },
            new("summary", FieldType.Text, "What was said, in a few English words.") { Semantics = Semantics.Descriptive },
            new("statedOn", FieldType.Date, "When it was said.") { IsIndexed = true },
            new("venue", FieldType.Text, "Where it was said.") { Semantics = Semantics.Descriptive },
            new("capacity", FieldType.Text, "In what capacity the speaker speaks.") { Semantics = Semantics.Descriptive },
            About,
        ],
        [])
    {
        SeedFile = "statements.csv",
    };
}
