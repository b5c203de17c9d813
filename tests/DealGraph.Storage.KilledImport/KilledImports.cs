using System.Diagnostics;
using DealGraph.Storage.Specification.Imports;

namespace DealGraph.Storage.KilledImport;

/// <summary>What the killed process imports, and how it is killed.</summary>
public static class KilledImports
{
    /// <summary>Claims were added, nothing is resolved yet.</summary>
    public const string Adding = "adding";

    /// <summary>Facts were written, nothing is committed yet.</summary>
    public const string Writing = "writing";

    /// <summary>The commit begins now.</summary>
    public const string Committing = "committing";

    /// <summary>How many organizations the import brings.</summary>
    public const int Organizations = 3_000;

    /// <summary>What is there before, when anything is.</summary>
    public static TestDataset Before { get; } = TestDataset.Empty.Source("source/a").Organization("organization/00001", "Before");

    /// <summary>What the killed process imports.</summary>
    public static TestDataset After { get; } = Enumerable.Range(0, Organizations)
        .Aggregate(TestDataset.Empty.Source("source/a"), (all, number) => all.Organization($"organization/{number:d5}", $"Number {number}"));

    /// <summary>Lets this program import as a process of its own, and kills it.</summary>
    /// <param name="store">The kind of store.</param>
    /// <param name="settings">Where the store is.</param>
    /// <param name="stage">The stage at which it is killed.</param>
    /// <param name="delay">How long after it reached the stage.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public static async Task KillAsync(
        KilledStore store, IEnumerable<KeyValuePair<string, string?>> settings, string stage, TimeSpan delay, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(KilledImports).Assembly.Location, store.ToString(), stage]) { RedirectStandardOutput = true };
        foreach (var (name, value) in settings)
        {
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("The importing process did not start.");
        var reached = await process.StandardOutput.ReadLineAsync(cancellationToken);
        await Task.Delay(delay, cancellationToken);
        process.Kill();
        await process.WaitForExitAsync(cancellationToken);
        if (reached != stage)
        {
            throw new InvalidOperationException($"The importing process did not reach the stage '{stage}'.");
        }
    }
}
