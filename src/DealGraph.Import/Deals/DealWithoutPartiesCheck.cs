using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Deals;
using DealGraph.Import.Checks;
using DealGraph.Import.Diagnostics;
using DealGraph.Storage.Imports;

namespace DealGraph.Import.Deals;

/// <summary>A deal is between parties.</summary>
internal sealed class DealWithoutPartiesCheck(Findings findings) : ICheck
{
    private readonly HashSet<string> withParties = new(StringComparer.Ordinal);

    // The parties come first, so that only their deals' ids are held.
    public IReadOnlyList<CheckScan> Scans =>
    [
        new(DealGraphCatalogue.Kind(DealParties.KindName), DealParties.Deal, [DealParties.Deal], party => withParties.Add(party.Values[DealParties.Deal])),
        new(DealGraphCatalogue.Kind(DealKind.KindName), DealKind.DealType, [DealKind.DealType], Visit),
    ];

    public void Finish()
    {
    }

    private void Visit(FactRow deal)
    {
        if (!withParties.Contains(deal.Id))
        {
            findings.Add(deal, CheckCodes.NoParties, $"'{deal.Id}' has no parties");
        }
    }
}
