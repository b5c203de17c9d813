using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Deals;
using DealGraph.Domain.Values;
using DealGraph.Import.Checks;
using DealGraph.Import.Diagnostics;
using DealGraph.Storage.Imports;

namespace DealGraph.Import.Deals;

/// <summary>
/// The price of a part is below the valuation of the whole, and a round adds its price to the valuation before it. Mostly a figure was
/// entered in the wrong column, or a pre-money valuation as post-money one.
/// </summary>
internal sealed class ValuationCheck(Findings findings) : ICheck
{
    // Printed figures are rounded, and rounds are closed in tranches: the sum may be off by a twentieth.
    private const decimal Rounding = 0.05m;

    private static readonly Kind Deals = DealGraphCatalogue.Kind(DealKind.KindName);
    private static readonly Field Before = Deals.Field("preMoneyValuation");
    private static readonly Field After = Deals.Field("postMoneyValuation");

    public IReadOnlyList<IReadOnlyList<CheckScan>> Rounds => [[new(Deals, [DealKind.DealType, DealKind.Price, Before, After], Visit)]];

    public void Finish()
    {
    }

    private static bool IsAbove(Money one, Money other) => one.Currency == other.Currency && one.Interval.Min > other.Interval.Max;

    private static bool AddUp(Money before, Money price, Money after)
    {
        var margin = Rounding * (after.High ?? 0);
        return before.Currency != price.Currency || price.Currency != after.Currency
            || ((decimal?)before.Interval.Min + price.Interval.Min is not { } least || !(least > after.Interval.Max + margin))
            && ((decimal?)before.Interval.Max + price.Interval.Max is not { } most || !(most < after.Interval.Min - margin));
    }

    private void Visit(FactRow deal)
    {
        if (!DealCodes.PartialTypes.Contains(deal.Values[DealKind.DealType]) || Findings.Money(deal, After) is not { } after)
        {
            return;
        }

        var (before, price) = (Findings.Money(deal, Before), Findings.Money(deal, DealKind.Price));
        if (price is { } paid && IsAbove(paid, after))
        {
            findings.Add(deal, CheckCodes.PriceAboveValuation, $"'{deal.Id}' has a price of {paid} above its post-money valuation of {after}");
        }
        else if (before is { } whole && IsAbove(whole, after))
        {
            findings.Add(deal, CheckCodes.PriceAboveValuation, $"'{deal.Id}' has a pre-money valuation of {whole} above its post-money valuation of {after}");
        }
        else if (before is { } earlier && price is { } added && deal.Values[DealKind.DealType] == "FUNDING_ROUND" && !AddUp(earlier, added, after))
        {
            findings.Add(deal, CheckCodes.ValuationSum, $"'{deal.Id}': {earlier} before the round and {added} of new money do not make the {after} after it");
        }
    }
}
