using DealGraph.Benchmarks.Generation;
using DealGraph.Benchmarks.Processes;
using DealGraph.Benchmarks.Reports;
using Microsoft.Data.Sqlite;

namespace DealGraph.Benchmarks.Imports;

/// <summary>How fast the <c>import</c> verb fills a new store, start of the process included, and how much memory it takes.</summary>
internal static class ImportBenchmark
{
    /// <summary>Imports sets of a third and of the whole size.</summary>
    public static IReadOnlyList<ImportRow> Run(BenchmarkSettings settings, string folder) =>
        [Measure(settings.Rows / 3, settings.Rounds / 2, folder), Measure(settings.Rows, settings.Rounds / 2, folder)];

    /// <summary>Imports a set into a new store.</summary>
    public static MeasuredRun Import(SeedSet set, string store) => MeasuredRun.OnStore(StoreChoice.Sqlite(store), "import", set.Folder);

    private static ImportRow Measure(int rows, int runs, string folder)
    {
        var set = SeedSet.Write(Path.Combine(folder, $"seed-{rows}"), (int)(rows / SeedSet.RowsPerAcquisition));
        var store = Path.Combine(folder, $"import-{rows}.db");
        var measured = new List<MeasuredRun>();
        for (var run = 0; run < Math.Max(1, runs); run++)
        {
            foreach (var old in Directory.GetFiles(folder, $"import-{rows}.db*"))
            {
                File.Delete(old);
            }

            measured.Add(Import(set, store));
        }

        var row = new ImportRow(
            set.Rows, Claims(store), Median.Of([.. measured.Select(run => run.Elapsed.TotalSeconds)]), measured.Max(run => run.PeakKiB), Import(set, store).Elapsed.TotalSeconds, new FileInfo(store).Length);
        Console.Error.WriteLine(string.Join("  ", row.Cells()));
        return row;
    }

    private static long Claims(string store)
    {
        using var connection = new SqliteConnection($"Data Source={store};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM claims";
        return (long)(command.ExecuteScalar() ?? 0L);
    }
}
