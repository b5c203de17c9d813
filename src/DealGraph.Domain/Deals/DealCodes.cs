using DealGraph.Domain.Catalogue;

namespace DealGraph.Domain.Deals;

/// <summary>Codelists of deals.</summary>
public static class DealCodes
{
    /// <summary>Kinds of deal.</summary>
    public static Codelist DealType { get; } = new(
        "DealType",
        "What kind of deal it is.",
        new Code("ACQUISITION", "One party takes over another."),
        new Code("MERGER", "Two or more become one."),
        new Code("ACQUIHIRE", "A company is bought for its people."),
        new Code("LICENSE_AND_HIRE", "Technology is licensed and its makers are hired, without a takeover."),
        new Code("MINORITY_STAKE", "A part of less than half is bought."),
        new Code("MAJORITY_STAKE", "A part of more than half, but not all, is bought."),
        new Code("FUNDING_ROUND", "Investors put new money into a company."),
        new Code("ASSET_PURCHASE", "Assets are bought, not the company."),
        new Code("JOINT_VENTURE", "Parties found a company together."),
        new Code("DIVESTITURE", "A company sells a part of itself."),
        new Code("SPIN_OFF", "A part becomes a company of its own."),
        new Code("LBO", "A takeover paid with debt."),
        new Code("MANAGEMENT_BUYOUT", "Managers buy the company."),
        new Code("SECONDARY_SALE", "Holders sell existing shares."),
        new Code("IPO", "Shares are first listed on an exchange."),
        new Code("DEBT", "Money is lent."),
        new Code("LICENSE", "Rights are licensed."),
        new Code("PARTNERSHIP", "Parties agree to work together."),
        new Code("COMPUTE_COMMITMENT", "Computing capacity is promised or bought ahead."),
        new Code("SUPPLY", "Goods or services are supplied over time."));

    /// <summary>The types that are acquisitions to most people: a whole company changes hands.</summary>
    public static IReadOnlyList<string> AcquisitionTypes { get; } = ["ACQUISITION", "MERGER", "ACQUIHIRE", "LBO", "MANAGEMENT_BUYOUT"];

    /// <summary>The types in which a part of a company changes hands or is newly made, so that the price is less than its valuation.</summary>
    public static IReadOnlyList<string> PartialTypes { get; } = ["FUNDING_ROUND", "MINORITY_STAKE", "SECONDARY_SALE", "IPO"];

    /// <summary>How far a deal has come.</summary>
    public static Codelist DealStatus { get; } = new(
        "DealStatus",
        "How far the deal has come.",
        new Code("RUMORED", "Told without a named source."),
        new Code("IN_TALKS", "The parties are said to negotiate.", 1),
        new Code("ANNOUNCED", "A party has announced it.", 2),
        new Code("SIGNED", "The contract is signed and not yet closed.", 3),
        new Code("COMPLETED", "Closed.", 4),
        new Code("TERMINATED", "Given up by the parties after it was announced.", 4),
        new Code("LAPSED", "Talks or exclusivity ran out before a contract.", 4),
        new Code("BLOCKED", "Forbidden by an authority.", 4),
        new Code("REJECTED", "Refused by the target or its holders.", 4));

    /// <summary>Parts that a party plays.</summary>
    public static Codelist PartyRole { get; } = new(
        "PartyRole",
        "The part a party plays in the deal.",
        new Code("ACQUIRER", "Takes over."),
        new Code("TARGET", "Is taken over."),
        new Code("SELLER", "Sells."),
        new Code("INVESTOR", "Puts money in."),
        new Code("INVESTEE", "Gets the money."),
        new Code("MERGING_PARTY", "Becomes one with others."),
        new Code("LICENSOR", "Licenses out."),
        new Code("LICENSEE", "Licenses in."),
        new Code("SUPPLIER", "Supplies."),
        new Code("CUSTOMER", "Is supplied."),
        new Code("PARTNER", "Works together with the others."),
        new Code("ADVISOR", "Advises a side."),
        new Code("BORROWER", "Borrows."),
        new Code("LENDER", "Lends."));

    /// <summary>What a valuation is taken from.</summary>
    public static Codelist ValuationBasis { get; } = new(
        "ValuationBasis",
        "Where the valuation comes from.",
        new Code("STATED", "A party or a source states it."),
        new Code("IMPLIED", "It follows from the price and the share."));

    /// <summary>What becomes of what was acquired.</summary>
    public static Codelist Disposition { get; } = new(
        "Disposition",
        "What becomes of what was acquired.",
        new Code("COMBINED", "Merged into the acquirer."),
        new Code("DIVISION", "Run as a division."),
        new Code("PRODUCT", "Run as a product."),
        new Code("SEPARATE_ENTITY", "Kept as a company of its own."),
        new Code("SUBSIDIARY", "Kept as a subsidiary."));

    /// <summary>What a price is paid in.</summary>
    public static Codelist ConsiderationKind { get; } = new(
        "ConsiderationKind",
        "What this part of the price is paid in.",
        new Code("CASH", "Money."),
        new Code("STOCK", "Shares of the payer."),
        new Code("DEBT_ASSUMED", "Debt taken over."),
        new Code("EARN_OUT", "Money that depends on later results."),
        new Code("LICENSE_FEE", "A fee for a licence."),
        new Code("RETENTION", "Money for people who stay."),
        new Code("IN_KIND_COMPUTE", "Computing capacity."),
        new Code("WAIVER", "Money for giving up claims."));

    /// <summary>How two deals hang together.</summary>
    public static Codelist LinkType { get; } = new(
        "DealLinkType",
        "How the deal hangs together with the other.",
        new Code("PART_OF", "It is a part or a tranche of the other."),
        new Code("FOLLOWS", "It came after the other and because of it."),
        new Code("SUPERSEDES", "It replaces the other."));
}
