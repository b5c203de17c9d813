using System.CommandLine;
using DealGraph.Benchmarks.Generation;
using DealGraph.Benchmarks.Imports;
using DealGraph.Benchmarks.Neo4j;
using DealGraph.Benchmarks.Processes;
using DealGraph.Benchmarks.Reports;
using DealGraph.Benchmarks.Requests;

namespace DealGraph.Benchmarks;

/// <summary>The command line: <c>import</c>, <c>requests</c>, or <c>all</c>, which is meant when none is given.</summary>
internal static class BenchmarkCommand
{
    private static readonly BenchmarkSettings Default = new();
    private static readonly Option<bool> Write = new("--write") { Description = "Also write docs/benchmarks.md.", Recursive = true };
    private static readonly Option<int> Acquisitions = new("--acquisitions") { Description = "How many acquisitions requests are answered from.", DefaultValueFactory = _ => Default.Acquisitions, Recursive = true };
    private static readonly Option<int> Rows = new("--rows") { Description = "How many seed rows are imported.", DefaultValueFactory = _ => Default.Rows, Recursive = true };
    private static readonly Option<int> Rounds = new("--rounds") { Description = "How often each query is measured; imports half as often.", DefaultValueFactory = _ => Default.Rounds, Recursive = true };
    private static readonly Option<double> Seconds = new("--seconds") { Description = "How long a round takes.", DefaultValueFactory = _ => Default.Round.TotalSeconds, Recursive = true };
    private static readonly Option<string> Queries = new("--queries") { Description = "The letters of the queries to measure, such as abf.", DefaultValueFactory = _ => "", Recursive = true };
    private static readonly Option<bool> Plans = new("--plans") { Description = "Also print the statements' query plans.", Recursive = true };
    private static readonly Option<string?> Server = new("--server") { Description = "The DealGraph.Server.dll to measure; default: the one built with this program.", Recursive = true };
    private static readonly Option<Uri?> Neo4jServer = new("--neo4j")
    {
        Description = "A Neo4j server to measure too, such as http://neo4j:password@localhost:7474; what DealGraph holds there is removed.",
        Recursive = true,
        CustomParser = result => new Uri(result.Tokens[0].Value),
    };
    private static readonly Option<string?> Folder = new("--folder") { Description = "Keep generated files and stores here, and use those that are there.", Recursive = true };

    public static RootCommand Describe()
    {
        var root = new RootCommand("Measures DealGraph on generated data.")
        {
            Write, Acquisitions, Rows, Rounds, Seconds, Queries, Plans, Server, Neo4jServer, Folder,
            Verb("all", "Everything.", import: true, requests: true),
            Verb("import", "Imports of generated seed files.", import: true, requests: false),
            Verb("requests", "Requests to a server on a generated store, and its start.", import: false, requests: true),
            Verb("neo4j", "Only what --neo4j adds.", import: false, requests: false),
        };
        var bytes = new Argument<int>("bytes");
        var bare = new Command("http-alone", "Serves constant answers.") { bytes };
        bare.Hidden = true;
        bare.SetAction((result, cancellationToken) => HttpAlone.ServeAsync(result.GetValue(bytes), cancellationToken));
        root.Subcommands.Add(bare);
        root.SetAction((result, _) => RunAsync(result, import: true, requests: true));
        return root;
    }

    private static Command Verb(string name, string description, bool import, bool requests)
    {
        var command = new Command(name, description);
        command.SetAction((result, _) => RunAsync(result, import, requests));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult result, bool import, bool requests)
    {
        Paths.Server = result.GetValue(Server) ?? Paths.Server;
        var settings = new BenchmarkSettings
        {
            Acquisitions = result.GetValue(Acquisitions),
            Rows = result.GetValue(Rows),
            Rounds = result.GetValue(Rounds),
            Round = TimeSpan.FromSeconds(result.GetValue(Seconds)),
            Queries = result.GetValue(Queries) ?? "",
        };
        var kept = result.GetValue(Folder);
        var folder = kept is null ? Directory.CreateTempSubdirectory("dealgraph-benchmarks-").FullName : Directory.CreateDirectory(kept).FullName;
        try
        {
            var report = new BenchmarkReport();
            if (import)
            {
                report.Add(ImportBenchmark.Run(settings, folder));
            }

            if (requests)
            {
                await AddRequestsAsync(report, settings, folder, result.GetValue(Plans));
            }

            if (result.GetValue(Neo4jServer) is { } address)
            {
                await AddNeo4jAsync(report, settings, folder, address);
            }

            report.Publish(result.GetValue(Write));
            return 0;
        }
        finally
        {
            if (kept is null)
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    private static async Task AddNeo4jAsync(BenchmarkReport report, BenchmarkSettings settings, string folder, Uri address)
    {
        var set = SeedSet.Write(Path.Combine(folder, "seed"), settings.Acquisitions);
        var benchmark = new Neo4jBenchmark(settings, address);
        report.Add(await benchmark.ImportAsync(set), await benchmark.RunAsync(set), settings.Acquisitions);
    }

    private static async Task AddRequestsAsync(BenchmarkReport report, BenchmarkSettings settings, string folder, bool plans)
    {
        var set = SeedSet.Write(Path.Combine(folder, "seed"), settings.Acquisitions);
        var store = Path.Combine(folder, $"requests-{settings.Acquisitions}.db");
        if (!File.Exists(store))
        {
            ImportBenchmark.Import(set, store);
        }

        var rows = await new RequestBenchmark(settings).RunAsync(set, store);
        report.Add(rows, settings.Acquisitions);
        report.Add(StartUpBenchmark.Run(set, store));
        foreach (var row in plans ? rows : [])
        {
            Console.Out.WriteLine($"({row.Query.Key})\n  {string.Join("\n  ", row.Plan)}");
        }
    }
}
