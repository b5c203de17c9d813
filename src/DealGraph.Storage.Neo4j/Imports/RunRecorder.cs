using System.Globalization;
using System.Text.Json;
using DealGraph.Domain.Sources;
using DealGraph.Storage.Imports;

namespace DealGraph.Storage.Neo4j.Imports;

/// <summary>Records that an import was done.</summary>
internal sealed class RunRecorder(ImportContext context)
{
    /// <summary>Writes the files now held, the settings and, when the import changed anything, the run.</summary>
    public async ValueTask RecordAsync(
        IReadOnlyDictionary<string, string?> hashes, ImportCounts counts, bool referencesAreSound, CancellationToken cancellationToken)
    {
        await RecordFilesAsync(hashes, cancellationToken);
        var run = context.Settings.LastRun;
        if (!counts.ChangedNothing || context.PolicyChanged)
        {
            run++;
            await context.Transaction.RunAsync(QueryText.Statement("Imports/RecordRun", ("run", Describe(run, hashes, counts))), cancellationToken);
        }

        var settings = new StoreSettings(run, context.Scope.PolicyVersion, referencesAreSound);
        await context.Transaction.RunAsync(QueryText.Statement("Imports/WriteSettings", ("rows", settings.ToRows())), cancellationToken);
    }

    private async ValueTask RecordFilesAsync(IReadOnlyDictionary<string, string?> hashes, CancellationToken cancellationToken)
    {
        object?[] held = [.. hashes.Where(pair => pair.Value is not null).Select(pair => new object?[] { pair.Key, pair.Value })];
        await context.Transaction.RunAsync(
            QueryText.Statement("Imports/RecordFiles", ("dataset", context.Scope.Dataset), ("rows", held)), cancellationToken);
        string[] forgotten = [.. hashes.Where(pair => pair.Value is null).Select(pair => pair.Key)];
        if (forgotten.Length > 0)
        {
            await context.Transaction.RunAsync(
                QueryText.Statement("Imports/ForgetFiles", ("dataset", context.Scope.Dataset), ("files", forgotten)), cancellationToken);
        }
    }

    private Dictionary<string, object?> Describe(long run, IReadOnlyDictionary<string, string?> hashes, ImportCounts counts) => new()
    {
        ["id"] = string.Create(CultureInfo.InvariantCulture, $"{ImportRuns.KindName}/{run}"),
        ["started_at"] = context.StartedAt,
        ["dataset"] = context.Scope.Dataset,
        ["dataset_version"] = context.Scope.DatasetVersion,
        ["policy_version"] = context.Scope.PolicyVersion,
        ["files"] = JsonSerializer.Serialize(new SortedDictionary<string, string?>(hashes.ToDictionary(), StringComparer.Ordinal)),
        ["created"] = counts.Created,
        ["updated"] = counts.Updated,
        ["withdrawn"] = counts.Withdrawn,
        ["unchanged"] = counts.Unchanged,
    };
}
