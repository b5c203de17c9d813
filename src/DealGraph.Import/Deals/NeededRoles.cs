namespace DealGraph.Import.Deals;

/// <summary>The roles without which a deal of a type is not told.</summary>
public static class NeededRoles
{
    private static readonly Dictionary<string, string[][]> ByType = new()
    {
        ["ACQUISITION"] = [["ACQUIRER", "TARGET"]],
        ["MERGER"] = [["MERGING_PARTY"], ["ACQUIRER", "TARGET"]],
        ["ACQUIHIRE"] = [["ACQUIRER", "TARGET"]],
        ["LICENSE_AND_HIRE"] = [["LICENSEE", "LICENSOR"]],
        ["MINORITY_STAKE"] = [["INVESTOR", "INVESTEE"]],
        ["MAJORITY_STAKE"] = [["ACQUIRER", "TARGET"], ["INVESTOR", "INVESTEE"]],
        ["FUNDING_ROUND"] = [["INVESTEE"]],
        ["ASSET_PURCHASE"] = [["ACQUIRER", "SELLER"], ["ACQUIRER", "TARGET"]],
        ["DIVESTITURE"] = [["SELLER"]],
        ["SPIN_OFF"] = [["SELLER"], ["TARGET"]],
        ["LBO"] = [["ACQUIRER", "TARGET"]],
        ["MANAGEMENT_BUYOUT"] = [["TARGET"]],
        ["SECONDARY_SALE"] = [["INVESTEE"], ["TARGET"]],
        ["IPO"] = [["INVESTEE"]],
        ["DEBT"] = [["BORROWER"]],
        ["JOINT_VENTURE"] = [["PARTNER"]],
        ["LICENSE"] = [["LICENSEE", "LICENSOR"]],
        ["PARTNERSHIP"] = [["PARTNER"]],
        ["COMPUTE_COMMITMENT"] = [["SUPPLIER", "CUSTOMER"]],
        ["SUPPLY"] = [["SUPPLIER", "CUSTOMER"]],
    };

    /// <summary>Sets of roles of which a deal of the type has one whole; the usual one first.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Of(string dealType) => ByType.GetValueOrDefault(dealType) ?? [];

    /// <summary>The roles that lack, by the set of which fewest do; none when a set is whole.</summary>
    internal static IReadOnlyList<string> Missing(string dealType, Func<string, bool> isThere) =>
        Of(dealType).Select(roles => roles.Where(role => !isThere(role)).ToList()).MinBy(missing => missing.Count) ?? [];
}
