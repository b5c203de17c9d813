using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Resolution;
using DealGraph.Storage.Imports;

namespace DealGraph.Storage.Sqlite.Imports;

/// <summary>What the importer reads back while it imports.</summary>
internal sealed partial class SqliteImportSession
{
    /// <inheritdoc/>
    public IAsyncEnumerable<DanglingReference> FindDanglingAsync(CancellationToken cancellationToken) =>
        Stream(references.Find(), cancellationToken).ToAsyncEnumerable();

    /// <inheritdoc/>
    public IAsyncEnumerable<string> ReadIdsAsync(Kind kind, CancellationToken cancellationToken) =>
        Stream(IdScanner.Read(connection, kind, cancellationToken), cancellationToken).ToAsyncEnumerable();

    /// <inheritdoc/>
    public ValueTask<ExchangeRateTable> ReadRatesAsync(CancellationToken cancellationToken) =>
        ValueTask.FromResult(Do(cancellationToken, () => RateReader.Read(connection)));

    /// <inheritdoc/>
    public IAsyncEnumerable<SubjectClaims> ReadChangedAsync(CancellationToken cancellationToken) =>
        Stream(ReadChanged(cancellationToken), cancellationToken).ToAsyncEnumerable();

    /// <inheritdoc/>
    public IAsyncEnumerable<FactRow> ScanAsync(FactScan scan, CancellationToken cancellationToken) =>
        Stream(new FactScanner(connection, scan).Read(cancellationToken), cancellationToken).ToAsyncEnumerable();

    private IEnumerable<SubjectClaims> ReadChanged(CancellationToken cancellationToken)
    {
        subjects.Complete();
        foreach (var subject in new ChangedReader(context).Read(cancellationToken))
        {
            yield return subject;
        }
    }

    // Steps of a stream may take long (a sort, a search of all rows), so each can be stopped.
    private IEnumerable<T> Stream<T>(IEnumerable<T> rows, CancellationToken cancellationToken)
    {
        using var enumerator = rows.GetEnumerator();
        while (Do(cancellationToken, enumerator.MoveNext))
        {
            yield return enumerator.Current;
        }
    }
}
