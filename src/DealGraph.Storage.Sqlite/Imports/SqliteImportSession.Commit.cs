using DealGraph.Storage.Imports;

namespace DealGraph.Storage.Sqlite.Imports;

/// <summary>The end of an import.</summary>
internal sealed partial class SqliteImportSession
{
    // From here on an import pays for merging the search index and for gathering the statistics that queries are planned by.
    private const long LargeImport = 10_000;

    /// <inheritdoc/>
    public ValueTask<ImportCounts> CountAsync(CancellationToken cancellationToken) => ValueTask.FromResult(Do(cancellationToken, Count));

    /// <inheritdoc/>
    public ValueTask<ImportCounts> CommitAsync(CancellationToken cancellationToken)
    {
        var committed = Do(cancellationToken, () => Commit(cancellationToken));
        isCommitted = true;
        Tidy();
        return ValueTask.FromResult(committed);
    }

    private ImportCounts Commit(CancellationToken cancellationToken)
    {
        var counts = Count();
        RunRecorder.Record(context, hashes, counts, references.FoundNothing);
        if (bulk.IsOpen)
        {
            bulk.End(cancellationToken);
        }

        if (facts.SearchTexts > LargeImport)
        {
            connection.Named("Imports/MergeSearch").Run();
        }

        if (context.RowsWritten > LargeImport)
        {
            connection.Execute("PRAGMA analysis_limit = 1000; ANALYZE");
        }

        cancellationToken.ThrowIfCancellationRequested();
        connection.Execute("COMMIT");
        return counts;
    }

    private ImportCounts Count() => new(
        records.Created + facts.Created,
        records.Updated + (context.IsFirst ? 0 : Math.Max(0, subjects.CountChanged() - facts.Created - facts.Withdrawn - facts.Absent)),
        records.Withdrawn + facts.Withdrawn,
        records.Unchanged + subjects.CountUnchanged());

    // What is left to do is only for speed: failing at it does not take the import back.
    private void Tidy()
    {
        if (context.RowsWritten > LargeImport)
        {
            connections.RenewReaders();
            connection.TryCheckpoint();
        }
    }
}
