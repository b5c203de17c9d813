namespace DealGraph.Benchmarks.Reports;

/// <summary>The middle of some measurements.</summary>
internal static class Median
{
    public static double Of(IReadOnlyCollection<double> values) => values.Order().ElementAt(values.Count / 2);
}
