using DealGraph.Domain.Catalogue;

namespace DealGraph.Domain.Stakes;

/// <summary>Codelists of stakes, in the terms of the Beneficial Ownership Data Standard (BODS) 0.4.</summary>
public static class StakeCodes
{
    /// <summary>What the holder has.</summary>
    public static Codelist InterestType { get; } = new(
        "InterestType",
        "What the holder has, in the terms of the Beneficial Ownership Data Standard.",
        new Code("SHAREHOLDING", "Shares in the capital: the economic interest."),
        new Code("VOTING_RIGHTS", "Votes."),
        new Code("APPOINTMENT_OF_BOARD", "The right to appoint members of the board."),
        new Code("RIGHTS_TO_PROFIT_OR_INCOME", "A right to profit or income."),
        new Code("RIGHTS_GRANTED_BY_CONTRACT", "Rights granted by contract."),
        new Code("CONDITIONAL_RIGHTS_GRANTED_BY_CONTRACT", "Rights granted by contract under a condition, such as options and warrants."),
        new Code("OTHER_INFLUENCE_OR_CONTROL", "Influence or control in another way."),
        new Code("UNKNOWN_INTEREST", "An interest whose nature is not known."),
        new Code("UNPUBLISHED_INTEREST", "An interest known to the source and not published."));

    /// <summary>What the share is a share of.</summary>
    public static Codelist ShareBasis { get; } = new(
        "ShareBasis",
        "What the share is a share of.",
        new Code("OUTSTANDING", "The shares outstanding."),
        new Code("FULLY_DILUTED", "The shares after all options and conversions."),
        new Code("CLASS", "One class of shares."),
        new Code("VOTES", "All votes."),
        new Code("UNKNOWN", "Not said."));

    /// <summary>Whether other companies stand between.</summary>
    public static Codelist Directness { get; } = new(
        "Directness",
        "Whether other companies stand between the holder and the organization.",
        new Code("DIRECT", "None stands between."),
        new Code("INDIRECT", "Held through others."),
        new Code("UNKNOWN", "Not said."));
}
