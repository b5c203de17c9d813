using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Deals;
using DealGraph.Domain.Values;
using DealGraph.Import.Checks;
using DealGraph.Import.Diagnostics;
using DealGraph.Storage.Imports;

namespace DealGraph.Import.Deals;

/// <summary>
/// A deal stands once: no two deals of one family have the same target and a common counterparty and were announced within two
/// months, or have the same price within a year. Deals that are linked (a tranche, a successor), or whose rounds have other names or
/// valuations, or of which one has more than twice the price, are known to be two.
/// </summary>
internal sealed class SameDealCheck(Findings findings) : ICheck
{
    private const int MostDaysApart = 60;
    private const int MostDaysApartAtOnePrice = 365;

    private const int MostTimesThePrice = 2;

    // By date; so a target of thousands of deals takes no time to speak of.
    private const int MostNeighbours = 100;

    private static readonly string[] Targets = ["TARGET", "INVESTEE", "LICENSOR", "BORROWER", "CUSTOMER"];
    private static readonly string[] Counterparties = ["ACQUIRER", "INVESTOR", "LICENSEE", "LENDER", "SUPPLIER"];

    private readonly HashSet<(string, string)> linked = [];

    // Only deals whose target is the target of another one are held, with their counterparties.
    private readonly Dictionary<string, CandidateDeal> candidates = new(StringComparer.Ordinal);
    private readonly List<string> ofTarget = [];
    private string target = "";

    private static readonly Field Round = DealGraphCatalogue.Kind(DealKind.KindName).Field("round");
    private static readonly Field Valuation = DealGraphCatalogue.Kind(DealKind.KindName).Field("postMoneyValuation");

    private static Kind Parties { get; } = DealGraphCatalogue.Kind(DealParties.KindName);

    // The deals come second, in the scan that other checks want too.
    public IReadOnlyList<CheckScan> Scans =>
    [
        new(Parties, DealParties.Party, [DealParties.Deal, DealParties.Role, DealParties.Party], FindCandidates),
        new(
            DealGraphCatalogue.Kind(DealKind.KindName),
            DealKind.DealType,
            [DealKind.DealType, DealKind.AnnouncedOn, DealKind.SignedOn, DealKind.CompletedOn, DealKind.Price, Round, Valuation],
            Complete),
        new(Parties, DealParties.Deal, [DealParties.Deal, DealParties.Role, DealParties.Party], AddCounterparty),
        new(DealGraphCatalogue.Kind(DealLinks.KindName), DealLinks.Deal, [DealLinks.Deal, DealLinks.OtherDeal], AddLink),
    ];

    public void Finish()
    {
        foreach (var group in candidates.Values.Where(deal => deal.Row is not null).GroupBy(deal => (deal.Target, deal.Family)))
        {
            var deals = group.OrderBy(deal => deal.Date?.Earliest ?? deal.Date?.Latest).ThenBy(deal => deal.Row?.Origin).ToList();
            for (var place = 1; place < deals.Count; place++)
            {
                var twin = deals.Take(place).TakeLast(MostNeighbours).FirstOrDefault(earlier => AreProbablyOne(earlier, deals[place]));
                if (twin?.Row is { } one && deals[place].Row is { } other)
                {
                    Report(one.Origin.CompareTo(other.Origin) < 0 ? (one, other) : (other, one));
                }
            }
        }
    }

    private void Report((FactRow First, FactRow Second) deals) => findings.Add(
        deals.Second,
        CheckCodes.SameDeal,
        $"'{deals.Second.Id}' and '{deals.First.Id}' ({SourceLocation.Of(deals.First.Origin)}) are probably one deal: give them one id, or link them in deal_links.csv");

    private void FindCandidates(FactRow party)
    {
        if (!Targets.Contains(party.Values[DealParties.Role]))
        {
            return;
        }

        if (party.Values[DealParties.Party] != target)
        {
            target = party.Values[DealParties.Party];
            ofTarget.Clear();
        }

        ofTarget.Add(party.Values[DealParties.Deal]);
        if (ofTarget.Count > 1)
        {
            foreach (var deal in ofTarget)
            {
                candidates.TryAdd(deal, new CandidateDeal(target));
            }
        }
    }

    private void AddCounterparty(FactRow party)
    {
        if (Counterparties.Contains(party.Values[DealParties.Role]) && candidates.TryGetValue(party.Values[DealParties.Deal], out var deal))
        {
            deal.Counterparties.Add(party.Values[DealParties.Party]);
        }
    }

    private void AddLink(FactRow link)
    {
        linked.Add((link.Values[DealLinks.Deal], link.Values[DealLinks.OtherDeal]));
        linked.Add((link.Values[DealLinks.OtherDeal], link.Values[DealLinks.Deal]));
    }

    private void Complete(FactRow deal)
    {
        if (candidates.TryGetValue(deal.Id, out var candidate))
        {
            candidate.Row = deal;
        }
    }

    private bool AreProbablyOne(CandidateDeal one, CandidateDeal other)
    {
        if (one.Row is not { } first || other.Row is not { } second || linked.Contains((first.Id, second.Id)) || AreTwo(first, second))
        {
            return false;
        }

        var days = DaysApart(one.Date, other.Date);
        var haveOnePrice = Findings.Money(first, DealKind.Price) is { } price && Findings.Money(second, DealKind.Price) is { } its && price.Text == its.Text;
        return one.Counterparties.Overlaps(other.Counterparties)
            ? days <= MostDaysApart || (haveOnePrice && !(days > MostDaysApartAtOnePrice))
            : haveOnePrice && days <= MostDaysApart && (one.Counterparties.Count == 0 || other.Counterparties.Count == 0);
    }

    private static bool AreTwo(FactRow one, FactRow other) =>
        (one.Values.TryGetValue(Round, out var round) && other.Values.TryGetValue(Round, out var its) && FoldedText.Fold(round) != FoldedText.Fold(its))
        || (Findings.Money(one, Valuation) is { } valuation && Findings.Money(other, Valuation) is { } another
            && valuation.Currency == another.Currency && valuation.Interval.IsDisjointFrom(another.Interval))
        || (Findings.Money(one, DealKind.Price) is { Low: { } price } paid && Findings.Money(other, DealKind.Price) is { Low: { } otherPrice } alsoPaid
            && paid.Currency == alsoPaid.Currency && Math.Max(price, otherPrice) / MostTimesThePrice > Math.Min(price, otherPrice));

    // The fewest days that can lie between; null when a date is not known.
    private static int? DaysApart(PartialDate? one, PartialDate? other) =>
        one is not { } first || other is not { } second ? null
            : Math.Max(0, Math.Max((second.Earliest ?? second.Latest)?.DayNumber - (first.Latest ?? first.Earliest)?.DayNumber ?? 0,
                (first.Earliest ?? first.Latest)?.DayNumber - (second.Latest ?? second.Earliest)?.DayNumber ?? 0));
}
