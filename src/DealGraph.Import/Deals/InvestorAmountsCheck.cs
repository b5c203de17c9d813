using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Deals;
using DealGraph.Domain.Values;
using DealGraph.Import.Checks;
using DealGraph.Import.Diagnostics;
using DealGraph.Storage.Fields;
using DealGraph.Storage.Imports;

namespace DealGraph.Import.Deals;

/// <summary>What single investors put into a deal does not certainly add up to more than its price.</summary>
internal sealed class InvestorAmountsCheck(Findings findings) : ICheck
{
    // Printed figures are rounded: the sum may be above by a twentieth.
    private const decimal Rounding = 1.05m;

    private FactRow? current;
    private (Currency? Currency, decimal Least)? sum;

    private static Field Amount { get; } = DealGraphCatalogue.Kind(DealParties.KindName).Field("amount");

    public IReadOnlyList<IReadOnlyList<CheckScan>> Rounds =>
    [
        [
            new(DealGraphCatalogue.Kind(DealKind.KindName), FieldPart.Id, [DealKind.Price], Begin),
            new(DealGraphCatalogue.Kind(DealParties.KindName), DealParties.Deal, [DealParties.Deal, DealParties.Role, Amount], Add),
        ],
    ];

    public void Finish()
    {
        if (sum is var (its, least) && current is { } deal && Findings.Money(deal, DealKind.Price) is { } price
            && price.Currency is { } currency && its == currency && least > price.Interval.Max * Rounding)
        {
            findings.Add(
                deal, CheckCodes.InvestorSum, $"'{deal.Id}' has a price of {price}, and its investors put in at least {Money.FormatUnits((long)least, currency)} {currency}");
        }
    }

    private void Begin(FactRow deal)
    {
        Finish();
        (current, sum) = (deal, null);
    }

    private void Add(FactRow party)
    {
        if (party.Values[DealParties.Deal] == current?.Id && party.Values[DealParties.Role] == "INVESTOR" && Findings.Money(party, Amount) is { } amount)
        {
            // Amounts of several currencies are not added; the first one's are, which is the least there is.
            sum = sum is not var (its, least) ? (amount.Currency, amount.Interval.Min ?? 0)
                : its == amount.Currency ? (its, least + (amount.Interval.Min ?? 0))
                : sum;
        }
    }
}
