using DealGraph.Benchmarks.Generation;
using DealGraph.Benchmarks.Processes;
using DealGraph.Benchmarks.Reports;

namespace DealGraph.Benchmarks.Requests;

/// <summary>How many requests a second the server answers, and what the database and the web server by themselves would.</summary>
/// <param name="settings">What to measure.</param>
internal sealed class RequestBenchmark(BenchmarkSettings settings)
{
    /// <summary>How many connections send requests at once.</summary>
    public const int Connections = 8;

    /// <summary>How many requests there are, each with variables of its own.</summary>
    public const int DistinctRequests = 8192;

    /// <summary>Measures every query on a store of a generated set.</summary>
    public async Task<IReadOnlyList<RequestRow>> RunAsync(SeedSet set, string store)
    {
        var rows = new List<RequestRow>();
        foreach (var query in QueryCases.Over(set).Where(query => settings.Queries.Length == 0 || settings.Queries.Contains(query.Key, StringComparison.Ordinal)))
        {
            var row = Measure(query, store, ComposedSql.Of(await AskedQueries.OfAsync(query, DistinctRequests)));
            Console.Error.WriteLine(string.Join("  ", row.Cells()));
            rows.Add(row);
        }

        return rows;
    }

    // The three take turns, so that what else the machine does meets them alike.
    private RequestRow Measure(QueryCase query, string store, ComposedSql sql)
    {
        using var database = new DatabaseAlone(store, sql);
        using var server = ServerProcess.OnStore(StoreChoice.Sqlite(store));
        var requests = Requests.Of(query, DistinctRequests, server.Address);
        using var connections = new ConnectionSet(server.Address, Connections);
        var bytes = connections.MeanAnswer(requests.AsSpan(0, 256));
        using var bare = ServerProcess.Bare(bytes);
        using var bareConnections = new ConnectionSet(bare.Address, Connections);

        Load.Run(connections.All, requests, settings.WarmUp);
        Load.Run(bareConnections.All, requests, settings.WarmUp / 3);
        database.Run(settings.WarmUp / 3);
        var (loads, alone, http, processor) = (new List<Load>(), new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round < settings.Rounds; round++)
        {
            var before = server.ProcessorTime;
            loads.Add(Load.Run(connections.All, requests, settings.Round));
            processor.Add((server.ProcessorTime - before).TotalMicroseconds / loads[^1].Count);
            alone.Add(database.Run(settings.Round / 2));
            http.Add(Load.Run(bareConnections.All, requests, settings.Round / 2).PerSecond);
        }

        return new RequestRow(
            query, bytes, loads.OrderBy(load => load.PerSecond).ElementAt(loads.Count / 2), Median.Of(processor), Median.Of(alone), Median.Of(http), database.Plan());
    }
}
