using System.Globalization;
using System.Text.Json;
using DealGraph.Domain.Sources;
using DealGraph.Storage.Imports;

namespace DealGraph.Storage.Sqlite.Imports;

/// <summary>Records that an import was done.</summary>
internal static class RunRecorder
{
    /// <summary>Writes the files now held, the settings and, when the import changed anything, the run.</summary>
    public static void Record(ImportContext context, IReadOnlyDictionary<string, string?> hashes, ImportCounts counts, bool referencesAreSound)
    {
        foreach (var (file, sha256) in hashes)
        {
            var statement = context.Connection.Named(sha256 is null ? "Imports/ForgetFile" : "Imports/RecordFile");
            statement.Bind(1, context.Scope.Dataset).Bind(2, file);
            if (sha256 is not null)
            {
                statement.Bind(3, sha256);
            }

            statement.Run();
        }

        context.Settings.LastPass = context.Pass;
        context.Settings.PolicyVersion = context.Scope.PolicyVersion;
        context.Settings.ReferencesAreSound = referencesAreSound;
        if (!counts.ChangedNothing || context.PolicyChanged)
        {
            WriteRun(context, hashes, counts);
        }
    }

    private static void WriteRun(ImportContext context, IReadOnlyDictionary<string, string?> hashes, ImportCounts counts)
    {
        var run = context.Settings.LastRun + 1;
        context.Settings.LastRun = run;
        var files = new SortedDictionary<string, string?>(StringComparer.Ordinal);
        foreach (var (file, sha256) in hashes)
        {
            files[file] = sha256;
        }

        context.Connection.Named("Imports/InsertRun")
            .Bind(1, string.Create(CultureInfo.InvariantCulture, $"{ImportRuns.KindName}/{run}"))
            .Bind(2, context.StartedAt).Bind(3, context.Scope.Dataset).Bind(4, context.Scope.DatasetVersion)
            .Bind(5, context.Scope.PolicyVersion).Bind(6, JsonSerializer.Serialize(files))
            .Bind(7, counts.Created).Bind(8, counts.Updated).Bind(9, counts.Withdrawn).Bind(10, counts.Unchanged)
            .Run();
    }
}
