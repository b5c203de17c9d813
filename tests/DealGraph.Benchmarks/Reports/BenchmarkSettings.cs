namespace DealGraph.Benchmarks.Reports;

/// <summary>What to measure, and how long.</summary>
internal sealed record BenchmarkSettings
{
    /// <summary>How many acquisitions the store of the requests has.</summary>
    public int Acquisitions { get; init; } = 19_000;

    /// <summary>How many seed rows the large import has; the small one has a third.</summary>
    public int Rows { get; init; } = 300_000;

    /// <summary>How often a thing is measured.</summary>
    public int Rounds { get; init; } = 5;

    /// <summary>How long a round of requests takes.</summary>
    public TimeSpan Round { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>How long requests are sent before anything is measured.</summary>
    public TimeSpan WarmUp => Round;

    /// <summary>The letters of the queries to measure; all when empty.</summary>
    public string Queries { get; init; } = "";
}
