using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Deals;
using DealGraph.Import.Checks;
using DealGraph.Import.Diagnostics;
using DealGraph.Storage.Imports;

namespace DealGraph.Import.Deals;

/// <summary>A deal happened at some time.</summary>
internal sealed class DealWithoutDateCheck(Findings findings) : ICheck
{
    private static readonly Kind Deals = DealGraphCatalogue.Kind(DealKind.KindName);
    private static readonly IReadOnlyList<Field> Dates = [.. Deals.Fields.Where(FutureDateCheck.Watches)];

    public IReadOnlyList<IReadOnlyList<CheckScan>> Rounds => [[new(Deals, Dates, Visit)]];

    public void Finish()
    {
    }

    private void Visit(FactRow deal)
    {
        if (!Dates.Any(deal.Values.ContainsKey))
        {
            findings.Add(deal, CheckCodes.NoDate, $"'{deal.Id}' has no date: give announced_on, or ../ and the day of the source when it was announced by then");
        }
    }
}
