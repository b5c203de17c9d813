using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Deals;
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
    // By date; so a target of thousands of deals takes no time to speak of.
    private const int MostNeighbours = 100;

    private static readonly Kind Parties = DealGraphCatalogue.Kind(DealParties.KindName);
    private static readonly string[] Targets = ["TARGET", "INVESTEE", "LICENSOR", "BORROWER", "CUSTOMER"];
    private static readonly string[] Counterparties = ["ACQUIRER", "INVESTOR", "LICENSEE", "LENDER", "SUPPLIER"];

    // The deals of one target, and of all targets those that are like another one.
    private readonly Dictionary<string, FactRow> ofTarget = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SuspectDeal> suspects = new(StringComparer.Ordinal);
    private readonly List<(SuspectDeal One, SuspectDeal Other, Likeness Likeness)> pairs = [];
    private readonly HashSet<(string, string)> linked = [];
    private string target = "";

    public IReadOnlyList<IReadOnlyList<CheckScan>> Rounds =>
    [
        [
            new(Parties, DealParties.Party, [DealParties.Deal, DealParties.Role, DealParties.Party], AddDeal)
            {
                WithOrigin = false,
                Reference = DealParties.Deal,
                TargetFields = CandidateDeal.Fields,
            },
        ],
        [
            new(DealGraphCatalogue.Kind(DealKind.KindName), [], AddOrigin),
            new(Parties, [DealParties.Deal, DealParties.Role, DealParties.Party], AddCounterparty) { WithOrigin = false },
            new(DealGraphCatalogue.Kind(DealLinks.KindName), [DealLinks.Deal, DealLinks.OtherDeal], AddLink) { WithOrigin = false },
        ],
    ];

    public void Finish()
    {
        var oriented = pairs.Select(pair => pair.One.CompareTo(pair.Other) < 0 ? pair : (One: pair.Other, Other: pair.One, pair.Likeness));
        foreach (var ofLater in oriented.Where(AreProbablyOne).GroupBy(pair => pair.Other))
        {
            var (one, other) = (ofLater.Key, ofLater.Min(pair => pair.One) ?? ofLater.Key);
            Report(one.Origin.CompareTo(other.Origin) < 0 ? (one, other) : (other, one));
        }
    }

    private void Report((SuspectDeal First, SuspectDeal Second) deals) => findings.Add(
        deals.Second.Id,
        SourceLocation.Of(deals.Second.Origin),
        CheckCodes.SameDeal,
        $"'{deals.Second.Id}' and '{deals.First.Id}' ({SourceLocation.Of(deals.First.Origin)}) are probably one deal: give them one id, or link them in deal_links.csv");

    private void AddDeal(FactRow party)
    {
        if (party.Values[DealParties.Party] != target)
        {
            CompareDeals();
            target = party.Values[DealParties.Party];
        }

        if (Targets.Contains(party.Values[DealParties.Role]))
        {
            ofTarget.TryAdd(party.Values[DealParties.Deal], party);
        }
    }

    private void CompareDeals()
    {
        if (ofTarget.Count > 1)
        {
            foreach (var family in ofTarget.Select(deal => new CandidateDeal(deal.Key, deal.Value.Target)).GroupBy(deal => deal.Family))
            {
                var deals = family.OrderBy(deal => deal.Day).ThenBy(deal => deal.Id, StringComparer.Ordinal).ToList();
                for (var place = 1; place < deals.Count; place++)
                {
                    for (var earlier = Math.Max(0, place - MostNeighbours); earlier < place; earlier++)
                    {
                        Compare(deals[earlier], deals[place]);
                    }
                }
            }
        }

        ofTarget.Clear();
    }

    private void Compare(CandidateDeal one, CandidateDeal other)
    {
        if (one.LikenessTo(other) is not Likeness.None and var likeness)
        {
            pairs.Add((Suspect(one), Suspect(other), likeness));
        }
    }

    private SuspectDeal Suspect(CandidateDeal deal)
    {
        if (!suspects.TryGetValue(deal.Id, out var suspect))
        {
            suspects[deal.Id] = suspect = new SuspectDeal(deal.Id, deal.Day);
        }

        return suspect;
    }

    // Whatever of the second round comes first ends the deals of the last target.
    private SuspectDeal? Find(string deal)
    {
        CompareDeals();
        return suspects.GetValueOrDefault(deal);
    }

    private void AddOrigin(FactRow deal)
    {
        if (Find(deal.Id) is { } suspect)
        {
            suspect.Origin = deal.Origin;
        }
    }

    private void AddCounterparty(FactRow party)
    {
        if (Counterparties.Contains(party.Values[DealParties.Role]) && Find(party.Values[DealParties.Deal]) is { } deal)
        {
            deal.Counterparties.Add(party.Values[DealParties.Party]);
        }
    }

    private void AddLink(FactRow link)
    {
        var (one, other) = (link.Values[DealLinks.Deal], link.Values[DealLinks.OtherDeal]);
        if (Find(one) is not null && Find(other) is not null)
        {
            linked.Add((one, other));
            linked.Add((other, one));
        }
    }

    private bool AreProbablyOne((SuspectDeal One, SuspectDeal Other, Likeness Likeness) pair) =>
        !linked.Contains((pair.One.Id, pair.Other.Id))
        && (pair.One.Counterparties.Overlaps(pair.Other.Counterparties)
            || (pair.Likeness == Likeness.Great && (pair.One.Counterparties.Count == 0 || pair.Other.Counterparties.Count == 0)));
}
