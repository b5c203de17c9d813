using System.Globalization;
using System.Text.RegularExpressions;
using DealGraph.Benchmarks.Generation;
using DealGraph.Benchmarks.Processes;
using DealGraph.Benchmarks.Reports;
using DealGraph.Benchmarks.Requests;
using DealGraph.Storage.Neo4j.Queries;

namespace DealGraph.Benchmarks.Neo4j;

/// <summary>Imports into a Neo4j server, and requests answered from it; what DealGraph held there is removed.</summary>
/// <param name="settings">What to measure.</param>
/// <param name="address">The server, with user and password in the address.</param>
internal sealed partial class Neo4jBenchmark(BenchmarkSettings settings, Uri address)
{
    // Both servers compile what is used while it is used, on the processors that are measured: it takes some ten seconds to end.
    private const int WarmUpRounds = 4;

    private readonly StoreChoice store = StoreChoice.Neo4j(address);

    /// <summary>Imports a set into the emptied server: several times, for a server plans and compiles while it works the first time.</summary>
    public async Task<Neo4jImport> ImportAsync(SeedSet set)
    {
        var (times, plain) = (new List<double>(), new List<double>());
        for (var run = 0; run <= Math.Max(2, settings.Rounds / 2); run++)
        {
            MeasuredRun.OnStore(store, "store", "reset", "--yes");
            times.Add(MeasuredRun.OnStore(store, "import", set.Folder).Elapsed.TotalSeconds);
            plain.Add(await PlainClaims.WriteAsync(address, set));
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"import {times[^1]:0.0} s, plain claims {plain[^1]:N0}/s"));
        }

        MeasuredRun.OnStore(store, "store", "reset", "--yes");
        MeasuredRun.OnStore(store, "import", set.Folder);
        var info = MeasuredRun.OnStore(store, "store", "info").Output;
        var claims = long.Parse(ClaimCount().Match(info).Groups[1].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
        return new Neo4jImport(set.Rows, claims, times[0], Median.Of([.. times.Skip(1)]), Median.Of([.. plain.Skip(1)]));
    }

    /// <summary>Measures every query on the imported set.</summary>
    public async Task<IReadOnlyList<Neo4jRow>> RunAsync(SeedSet set)
    {
        var rows = new List<Neo4jRow>();
        using var server = ServerProcess.OnStore(store);
        foreach (var query in QueryCases.Over(set).Where(query => settings.Queries.Length == 0 || settings.Queries.Contains(query.Key, StringComparison.Ordinal)))
        {
            var asked = await AskedQueries.OfAsync(query, RequestBenchmark.DistinctRequests);
            using var bare = new BareQueryApi(address, [.. asked.Select(CypherQueryBuilder.Build)]);
            var row = await MeasureAsync(query, server, bare);
            Console.Error.WriteLine(string.Join("  ", row.Cells()));
            rows.Add(row);
        }

        return rows;
    }

    // The two take turns, now the one first and now the other, so that what else the machine does meets them alike.
    private async Task<Neo4jRow> MeasureAsync(QueryCase query, ServerProcess server, BareQueryApi bare)
    {
        var requests = Requests.Requests.Of(query, RequestBenchmark.DistinctRequests, server.Address);
        using var connections = new ConnectionSet(server.Address, RequestBenchmark.Connections);
        var bytes = connections.MeanAnswer(requests.AsSpan(0, 256));
        for (var round = 0; round < WarmUpRounds; round++)
        {
            await bare.RunAsync(RequestBenchmark.Connections, settings.WarmUp);
            Load.Run(connections.All, requests, settings.WarmUp);
        }

        var (loads, alone) = (new List<Load>(), new List<double>());
        for (var round = 0; round < settings.Rounds; round++)
        {
            if (round % 2 == 0)
            {
                alone.Add(await bare.RunAsync(RequestBenchmark.Connections, settings.Round));
            }

            loads.Add(Load.Run(connections.All, requests, settings.Round));
            if (round % 2 == 1)
            {
                alone.Add(await bare.RunAsync(RequestBenchmark.Connections, settings.Round));
            }
        }

        var shares = loads.Zip(alone, (load, rate) => load.PerSecond / rate).ToList();
        return new Neo4jRow(query, loads.OrderBy(load => load.PerSecond).ElementAt(loads.Count / 2), Median.Of(alone), Median.Of(shares), bytes);
    }

    [GeneratedRegex(@"^claims\s+([\d,]+)", RegexOptions.Multiline)]
    private static partial Regex ClaimCount();
}
