using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Stakes;
using DealGraph.Domain.Values;
using DealGraph.Import.Checks;
using DealGraph.Import.Diagnostics;
using DealGraph.Storage.Imports;

namespace DealGraph.Import.Stakes;

/// <summary>
/// Shareholdings in one organization do not certainly add up to more than all of it on any day: by the least that each can be, without
/// holdings through others and of one class of shares only. A stake without a beginning counts for today, unless it has ended.
/// </summary>
internal sealed class ShareSumCheck(Findings findings) : ICheck
{
    private static readonly Kind Stakes = DealGraphCatalogue.Kind(StakeKind.KindName);
    private static readonly Field Basis = Stakes.Field("shareBasis");
    private static readonly Field Directness = Stakes.Field("directness");

    private readonly List<(FactRow Stake, Tenure Held, long Least)> ofOrganization = [];
    private string? organization;

    public IReadOnlyList<IReadOnlyList<CheckScan>> Rounds =>
    [
        [
            new(
                Stakes,
                StakeKind.Organization,
                [
                    StakeKind.Holder, StakeKind.Organization, StakeKind.InterestType, StakeKind.Share, Basis, Directness, StakeKind.ValidFrom, StakeKind.ValidTo,
                    StakeKind.EndedBy,
                ],
                Visit),
        ],
    ];

    public void Finish()
    {
        // The sum grows on the days on which a stake begins only.
        var worst = ofOrganization.Select(stake => stake.Held.From).Distinct()
            .Select(day => (Day: day, Held: ofOrganization.Where(stake => stake.Held.Includes(day)).ToList()))
            .Select(day => (day.Day, day.Held, Sum: day.Held.Sum(stake => stake.Least)))
            .OrderByDescending(day => day.Sum).ThenBy(day => day.Day).FirstOrDefault();
        if (worst.Sum > 100 * Share.UnitsPerPercent)
        {
            var stake = worst.Held.Select(held => held.Stake).MaxBy(stake => stake.Origin);
            findings.Add(
                stake ?? worst.Held[0].Stake,
                CheckCodes.ShareSum,
                $"shareholdings in '{organization}' on {worst.Day:yyyy-MM-dd} add up to at least {Share.Format(worst.Sum)} percent: does one lack its valid_to?");
        }

        ofOrganization.Clear();
    }

    private static bool Counts(FactRow stake) =>
        stake.Values.GetValueOrDefault(StakeKind.InterestType) == "SHAREHOLDING"
        && stake.Values.GetValueOrDefault(Directness) != "INDIRECT"
        && stake.Values.GetValueOrDefault(Basis) is not ("CLASS" or "VOTES");

    private void Visit(FactRow stake)
    {
        if (stake.Values[StakeKind.Organization] != organization)
        {
            Finish();
            organization = stake.Values[StakeKind.Organization];
        }

        var from = Findings.Date(stake, StakeKind.ValidFrom) ?? PartialDate.FromDay(findings.Today);
        if (Counts(stake) && stake.Values.TryGetValue(StakeKind.Share, out var share)
            && Tenure.Of(from, Findings.Date(stake, StakeKind.ValidTo), stake.Values.ContainsKey(StakeKind.EndedBy)) is { } held)
        {
            ofOrganization.Add((stake, held, Share.Parse(share).Interval.Min ?? 0));
        }
    }
}
