using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Deals;
using DealGraph.Import.Checks;
using DealGraph.Import.Diagnostics;
using DealGraph.Storage.Imports;

namespace DealGraph.Import.Deals;

/// <summary>No deal is a part of itself, follows itself or replaces itself, however long the way round.</summary>
internal sealed class DealLinkCycleCheck(Findings findings) : ICheck
{
    private readonly SortedDictionary<string, Cycles<FactRow>> byType = new(StringComparer.Ordinal);

    public IReadOnlyList<IReadOnlyList<CheckScan>> Rounds =>
        [[new(DealGraphCatalogue.Kind(DealLinks.KindName), DealLinks.Deal, [DealLinks.Deal, DealLinks.LinkType, DealLinks.OtherDeal], Visit)]];

    public void Finish()
    {
        foreach (var (type, cycles) in byType)
        {
            foreach (var (nodes, closing) in cycles.Find())
            {
                findings.Add(closing, CheckCodes.DealCycle, $"{type} leads in a circle: {string.Join(" -> ", nodes.Append(nodes[0]))}");
            }
        }
    }

    private void Visit(FactRow fact)
    {
        var type = fact.Values[DealLinks.LinkType];
        if (!byType.TryGetValue(type, out var cycles))
        {
            byType[type] = cycles = new Cycles<FactRow>();
        }

        cycles.Add(fact.Values[DealLinks.Deal], fact.Values[DealLinks.OtherDeal], fact);
    }
}
