using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Stakes;
using DealGraph.Domain.Values;
using DealGraph.Import.Checks;
using DealGraph.Import.Diagnostics;
using DealGraph.Storage.Imports;

namespace DealGraph.Import.Stakes;

/// <summary>
/// Current shareholdings in one organization do not certainly add up to more than all of it: by the least that each can be, without
/// holdings through others, of one class of shares only, or that have ended.
/// </summary>
internal sealed class ShareSumCheck(Findings findings) : ICheck
{
    private static readonly Kind Stakes = DealGraphCatalogue.Kind(StakeKind.KindName);
    private static readonly Field Basis = Stakes.Field("shareBasis");
    private static readonly Field Directness = Stakes.Field("directness");

    private string? organization;
    private long sum;
    private FactRow? last;

    public IReadOnlyList<CheckScan> Scans =>
    [
        new(
            Stakes,
            StakeKind.Organization,
            [StakeKind.Organization, StakeKind.InterestType, StakeKind.Share, Basis, Directness, StakeKind.ValidTo, StakeKind.EndedBy],
            Visit),
    ];

    public void Finish()
    {
        if (sum > 100 * Share.UnitsPerPercent && last is not null)
        {
            findings.Add(last, CheckCodes.ShareSum, $"current shareholdings in '{organization}' add up to at least {Share.Format(sum)} percent");
        }
    }

    private void Visit(FactRow stake)
    {
        var of = stake.Values.GetValueOrDefault(StakeKind.Organization);
        if (of != organization)
        {
            Finish();
            (organization, sum, last) = (of, 0, null);
        }

        if (Counts(stake) && stake.Values.TryGetValue(StakeKind.Share, out var share))
        {
            sum += Share.Parse(share).Interval.Min ?? 0;
            last = stake;
        }
    }

    private bool Counts(FactRow stake) =>
        stake.Values.GetValueOrDefault(StakeKind.InterestType) == "SHAREHOLDING"
        && stake.Values.GetValueOrDefault(Directness) != "INDIRECT"
        && stake.Values.GetValueOrDefault(Basis) is not ("CLASS" or "VOTES")
        && !stake.Values.ContainsKey(StakeKind.EndedBy)
        && !(Findings.Date(stake, StakeKind.ValidTo) is { } end && !(end.Earliest > findings.Today));
}
