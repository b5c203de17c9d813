using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Deals;
using DealGraph.Domain.Values;
using DealGraph.Import.Checks;
using DealGraph.Import.Diagnostics;
using DealGraph.Storage.Imports;

namespace DealGraph.Import.Deals;

/// <summary>
/// The price of a deal lies among those of its type and currency: by the distance of its logarithm from their median, in robust
/// standard deviations (1.4826 times the median absolute deviation). Types with few prices are not judged.
/// </summary>
internal sealed class PriceOutlierCheck(Findings findings) : ICheck
{
    private const int FewestPrices = 30;
    private const double MostDeviations = 3.5;

    private static readonly Kind Deals = DealGraphCatalogue.Kind(DealKind.KindName);

    private readonly Dictionary<(string Type, Currency Currency), LogDistribution> distributions = [];

    public IReadOnlyList<CheckScan> Scans =>
    [
        new(Deals, DealKind.DealType, [DealKind.DealType, DealKind.Price], Add),
        new(Deals, DealKind.DealType, [DealKind.DealType, DealKind.Price], Visit),
    ];

    public void Finish()
    {
    }

    private static ((string, Currency) Group, Money Price)? Read(FactRow deal) =>
        Findings.Money(deal, DealKind.Price) is { Low: > 0, Currency: { } currency } price ? ((deal.Values[DealKind.DealType], currency), price) : null;

    private void Add(FactRow deal)
    {
        if (Read(deal) is var (group, price))
        {
            if (!distributions.TryGetValue(group, out var distribution))
            {
                distributions[group] = distribution = new LogDistribution();
            }

            distribution.Add(price.Low ?? 1);
        }
    }

    private void Visit(FactRow deal)
    {
        if (Read(deal) is var (group, price) && distributions[group] is { Count: >= FewestPrices } distribution
            && Math.Abs(distribution.Deviations(price.Low ?? 1)) > MostDeviations)
        {
            findings.Add(
                deal,
                CheckCodes.Outlier,
                $"'{deal.Id}' has a price of {price}, far from the {distribution.Count} others of type {group.Item1}: is it thousands for millions, or another currency?");
        }
    }
}
