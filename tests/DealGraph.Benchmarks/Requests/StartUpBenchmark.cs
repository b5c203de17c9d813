using System.Diagnostics;
using DealGraph.Benchmarks.Generation;
using DealGraph.Benchmarks.Processes;
using DealGraph.Benchmarks.Reports;

namespace DealGraph.Benchmarks.Requests;

/// <summary>The time from the start of the process to the first answer.</summary>
internal static class StartUpBenchmark
{
    private const int Runs = 5;

    /// <summary>The times, median and worst, on an existing store.</summary>
    public static (TimeSpan Median, TimeSpan Worst) Run(SeedSet set, string store)
    {
        var query = QueryCases.Over(set)[0];
        var times = Enumerable.Range(0, Runs).Select(_ =>
        {
            var start = Stopwatch.GetTimestamp();
            using var server = ServerProcess.OnStore(StoreChoice.Sqlite(store));
            using var connection = new HttpConnection(server.Address);
            connection.Send(Requests.Of(query, 1, server.Address)[0]);
            connection.Receive();
            return Stopwatch.GetElapsedTime(start).TotalSeconds;
        }).ToList();
        return (TimeSpan.FromSeconds(Median.Of(times)), TimeSpan.FromSeconds(times.Max()));
    }
}
