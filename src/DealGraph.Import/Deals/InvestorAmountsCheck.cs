using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Deals;
using DealGraph.Domain.Values;
using DealGraph.Import.Checks;
using DealGraph.Import.Diagnostics;
using DealGraph.Storage.Imports;

namespace DealGraph.Import.Deals;

/// <summary>What single investors put into a deal does not certainly add up to more than its price.</summary>
internal sealed class InvestorAmountsCheck(Findings findings) : ICheck
{
    // Printed figures are rounded: the sum may be above by a twentieth.
    private const decimal Rounding = 1.05m;

    // Of deals whose investors' own amounts are known; few are.
    private readonly Dictionary<string, (Currency? Currency, decimal Least)> sums = new(StringComparer.Ordinal);

    private static Field Amount { get; } = DealGraphCatalogue.Kind(DealParties.KindName).Field("amount");

    public IReadOnlyList<CheckScan> Scans =>
    [
        new(DealGraphCatalogue.Kind(DealParties.KindName), DealParties.Deal, [DealParties.Deal, DealParties.Role, Amount], Add),
        new(DealGraphCatalogue.Kind(DealKind.KindName), DealKind.DealType, [DealKind.Price], Visit),
    ];

    public void Finish()
    {
    }

    private void Add(FactRow party)
    {
        if (party.Values[DealParties.Role] == "INVESTOR" && Findings.Money(party, Amount) is { } amount)
        {
            var deal = party.Values[DealParties.Deal];
            var known = sums.TryGetValue(deal, out var sum);

            // Amounts of several currencies are not added; the first one's are, which is the least there is.
            sums[deal] = !known ? (amount.Currency, amount.Interval.Min ?? 0)
                : sum.Currency == amount.Currency ? (sum.Currency, sum.Least + (amount.Interval.Min ?? 0))
                : sum;
        }
    }

    private void Visit(FactRow deal)
    {
        if (sums.TryGetValue(deal.Id, out var sum) && Findings.Money(deal, DealKind.Price) is { } price
            && price.Currency is { } currency && sum.Currency == currency && sum.Least > price.Interval.Max * Rounding)
        {
            findings.Add(
                deal, CheckCodes.InvestorSum, $"'{deal.Id}' has a price of {price}, and its investors put in at least {Money.FormatUnits((long)sum.Least, currency)} {currency}");
        }
    }
}
