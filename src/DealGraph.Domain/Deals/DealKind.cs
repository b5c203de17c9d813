using DealGraph.Domain.Catalogue;

namespace DealGraph.Domain.Deals;

/// <summary>Deals: events between parties, each a node of its own.</summary>
public static class DealKind
{
    /// <summary>The name in ids.</summary>
    public const string KindName = "deal";

    /// <summary>What kind of deal it is.</summary>
    public static Field DealType { get; } =
        new("dealType", FieldType.Code, "What kind of deal it is.") { Codelist = DealCodes.DealType, IsRequired = true, IsIndexed = true };

    /// <summary>How far it has come.</summary>
    public static Field Status { get; } = new("status", FieldType.Code, "How far it has come.")
    {
        Codelist = DealCodes.DealStatus,
        Semantics = Semantics.Progressive,
        IsIndexed = true,
    };

    /// <summary>A short label.</summary>
    public static Field Title { get; } =
        new("title", FieldType.Text, "A short label in English, of our own.") { Semantics = Semantics.Descriptive };

    /// <summary>When it was announced: the date at which amounts are converted.</summary>
    public static Field AnnouncedOn { get; } = new("announcedOn", FieldType.Date, "When a party announced it, or the press first reported it as agreed.") { IsIndexed = true };

    /// <summary>When the contract was signed.</summary>
    public static Field SignedOn { get; } = new("signedOn", FieldType.Date, "When the contract was signed.");

    /// <summary>When it was closed.</summary>
    public static Field CompletedOn { get; } = new("completedOn", FieldType.Date, "When it closed.") { IsIndexed = true };

    /// <summary>When it came to nothing.</summary>
    public static Field TerminatedOn { get; } = new("terminatedOn", FieldType.Date, "When it was given up, lapsed, or was blocked or refused.");

    /// <summary>The price.</summary>
    public static Field Price { get; } =
        new("price", FieldType.Money, "What is paid or put in with this deal, all parts together.") { IsIndexed = true };

    /// <summary>Describes the kind.</summary>
    public static Kind Describe() => new(
        KindName,
        "Deal",
        "deals",
        "Something that happened between parties: an acquisition, a round, a licence-and-hire deal. What holds afterwards are stakes and appointments.",
        [
            DealType,
            Status,
            Title,
            new("rumoredOn", FieldType.Date, "When it was first rumoured."),
            AnnouncedOn,
            SignedOn,
            new("expectedCloseOn", FieldType.Date, "When it was expected to close."),
            CompletedOn,
            TerminatedOn,
            Price,
            new("percentAcquired", FieldType.Share, "The share of the target that changes hands with this deal.") { IsIndexed = true },
            new("resultingStake", FieldType.Share, "The share that the acquirer or investor has after it."),
            new("preMoneyValuation", FieldType.Money, "The value of the target before new money."),
            new("postMoneyValuation", FieldType.Money, "The value of the target with the new money."),
            new("valuationBasis", FieldType.Code, "Where the valuation comes from.") { Codelist = DealCodes.ValuationBasis },
            new("round", FieldType.Text, "The name of the round, such as Series F.") { Semantics = Semantics.Descriptive },
            new("disposition", FieldType.Code, "What becomes of what was acquired.") { Codelist = DealCodes.Disposition },
            new("boardSeats", FieldType.Integer, "Seats on the target's board that come with it."),
            new("boardObserverSeats", FieldType.Integer, "Observer seats on the target's board that come with it."),
            new("terminationReason", FieldType.Text, "Why it did not come about.") { Semantics = Semantics.Descriptive },
            new("regulatoryStatus", FieldType.Text, "Where it stands with authorities.") { Semantics = Semantics.Latest },
        ],
        [
            .. DealParties.RelationsOfDeals,
            new("considerations", "The parts of the price.", new RelationStep(Considerations.KindName, Considerations.Deal, IsForward: false)) { IsShort = true },
            .. DealLinks.RelationsOfDeals,
            new("resultingStakes", "Stakes that it brought about.", new RelationStep(Stakes.StakeKind.KindName, Stakes.StakeKind.ResultedFrom, IsForward: false)) { IsShort = true },
            new("endedStakes", "Stakes that it ended.", new RelationStep(Stakes.StakeKind.KindName, Stakes.StakeKind.EndedBy, IsForward: false)) { IsShort = true },
            new("resultingAppointments", "Appointments that it brought about.", new RelationStep(Appointments.AppointmentKind.KindName, Appointments.AppointmentKind.BecauseOf, IsForward: false)) { IsShort = true },
            new("endedAppointments", "Appointments that it ended.", new RelationStep(Appointments.AppointmentKind.KindName, Appointments.AppointmentKind.EndedBy, IsForward: false)) { IsShort = true },
        ])
    {
        SeedFile = "deals.csv",
        SearchField = Title,
        ConversionDates = [AnnouncedOn, CompletedOn],
    };
}
