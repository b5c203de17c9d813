using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Deals;
using DealGraph.Import.Checks;
using DealGraph.Import.Diagnostics;
using DealGraph.Storage.Imports;

namespace DealGraph.Import.Deals;

/// <summary>A round is not larger than the valuation it leads to: mostly one was entered for the other.</summary>
internal sealed class PriceAboveValuationCheck(Findings findings) : ICheck
{
    private static readonly Kind Deals = DealGraphCatalogue.Kind(DealKind.KindName);
    private static readonly Field Valuation = Deals.Field("postMoneyValuation");

    public IReadOnlyList<CheckScan> Scans => [new(Deals, DealKind.DealType, [DealKind.DealType, DealKind.Price, Valuation], Visit)];

    public void Finish()
    {
    }

    private void Visit(FactRow deal)
    {
        if (deal.Values.GetValueOrDefault(DealKind.DealType) == "FUNDING_ROUND"
            && Findings.Money(deal, DealKind.Price) is { } price
            && Findings.Money(deal, Valuation) is { } valuation
            && price.Currency == valuation.Currency
            && price.Interval.Min > valuation.Interval.Max)
        {
            findings.Add(deal, CheckCodes.PriceAboveValuation, $"'{deal.Id}' has a price of {price} above its post-money valuation of {valuation}");
        }
    }
}
