using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Entities;

namespace DealGraph.Domain.Talent;

/// <summary>Offers of pay by which organizations hire or keep people.</summary>
public static class CompensationOffers
{
    /// <summary>The name in ids.</summary>
    public const string KindName = "offer";

    /// <summary>Who offers.</summary>
    public static Field Offeror { get; } =
        new("offeror", FieldType.Reference, "The organization that makes the offer.") { Targets = [Organizations.KindName], IsRequired = true, IsIndexed = true };

    /// <summary>To whom.</summary>
    public static Field Recipient { get; } = new("recipient", FieldType.Reference, "The person, or the organization whose people, the offer is made to.")
    {
        Targets = Parties.Kinds,
        IsIndexed = true,
    };

    /// <summary>What is offered.</summary>
    public static Codelist OfferType { get; } = new(
        "OfferType",
        "What is offered.",
        new Code("SIGNING_BONUS", "Money for signing."),
        new Code("EQUITY", "Shares or options."),
        new Code("TOTAL_COMPENSATION", "All pay over the term of the offer."),
        new Code("RETENTION", "Money for staying."));

    /// <summary>What became of an offer.</summary>
    public static Codelist Outcome { get; } = new(
        "OfferOutcome",
        "What became of the offer.",
        new Code("UNKNOWN", "Not known."),
        new Code("ACCEPTED", "It was accepted.", 1),
        new Code("DECLINED", "It was declined.", 1));

    /// <summary>When it was made.</summary>
    public static Field OfferedOn { get; } = new("offeredOn", FieldType.Date, "When it was made.") { IsIndexed = true };

    /// <summary>Describes the kind.</summary>
    public static Kind Describe() => new(
        KindName,
        "CompensationOffer",
        "compensationOffers",
        "An organization offered pay to a person or to another organization's people; often asserted by one side and disputed by the other.",
        [
            Offeror,
            Recipient,
            new("offerType", FieldType.Code, "What is offered.") { Codelist = OfferType },
            new("amount", FieldType.Money, "The money offered, per person."),
            new("outcome", FieldType.Code, "What became of it.") { Codelist = Outcome, Semantics = Semantics.Progressive },
            new("recipientScope", FieldType.Text, "To how many and to whom, in words.") { Semantics = Semantics.Descriptive },
            OfferedOn,
        ],
        [])
    {
        SeedFile = "compensation_offers.csv",
        ConversionDates = [OfferedOn],
    };
}
