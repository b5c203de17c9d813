using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Values;
using DealGraph.Import.Diagnostics;
using DealGraph.Storage.Imports;

namespace DealGraph.Import.Checks;

/// <summary>
/// An amount lies among those of its group and currency: by the distance of its logarithm from their median, in robust standard
/// deviations (1.4826 times the median absolute deviation). Groups of few amounts are not judged.
/// </summary>
/// <param name="findings">Where reports go.</param>
/// <param name="kind">The kind.</param>
/// <param name="amount">The amount.</param>
/// <param name="group">The code whose facts are compared with each other.</param>
internal sealed class AmountOutlierCheck(Findings findings, Kind kind, Field amount, Field group) : ICheck
{
    private const int FewestAmounts = 30;
    private const double MostDeviations = 3.5;

    private readonly Dictionary<(string Group, Currency Currency), LogDistribution> distributions = [];

    public IReadOnlyList<IReadOnlyList<CheckScan>> Rounds => [[new(kind, [group, amount], Add) { WithOrigin = false }], [new(kind, [group, amount], Visit)]];

    public void Finish()
    {
    }

    private ((string, Currency) Group, Money Amount)? Read(FactRow fact) =>
        Findings.Money(fact, amount) is { Low: > 0, Currency: { } currency } money ? ((fact.Values.GetValueOrDefault(group, ""), currency), money) : null;

    private void Add(FactRow fact)
    {
        if (Read(fact) is var (its, money))
        {
            if (!distributions.TryGetValue(its, out var distribution))
            {
                distributions[its] = distribution = new LogDistribution();
            }

            distribution.Add(money.Low ?? 1);
        }
    }

    private void Visit(FactRow fact)
    {
        if (Read(fact) is var (its, money) && distributions[its] is { Count: >= FewestAmounts } distribution
            && Math.Abs(distribution.Deviations(money.Low ?? 1)) > MostDeviations)
        {
            findings.Add(
                fact,
                CheckCodes.Outlier,
                $"'{fact.Id}' has a {amount.Column} of {money}, far from the others of {its.Item1}: is it thousands for millions, or another currency?");
        }
    }
}
