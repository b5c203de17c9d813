using System.Runtime.CompilerServices;
using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Resolution;
using DealGraph.Storage.Imports;

namespace DealGraph.Storage.Neo4j.Imports;

/// <summary>What the importer reads back while it imports.</summary>
internal sealed partial class Neo4jImportSession
{
    /// <inheritdoc/>
    public async IAsyncEnumerable<DanglingReference> FindDanglingAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var reference in await DoAsync(() => references.FindAsync(records, cancellationToken), cancellationToken))
        {
            yield return reference;
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<string> ReadIdsAsync(Kind kind, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var id in await DoAsync(() => kind.IsFact ? subjects.ReadPresentAsync(kind, cancellationToken) : ReadRecordIdsAsync(kind, cancellationToken), cancellationToken))
        {
            yield return id;
        }
    }

    /// <inheritdoc/>
    public ValueTask<ExchangeRateTable> ReadRatesAsync(CancellationToken cancellationToken) =>
        DoAsync(() => RateReader.ReadAsync(context, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public IAsyncEnumerable<SubjectClaims> ReadChangedAsync(CancellationToken cancellationToken) =>
        StreamAsync(new ChangedReader(context, stage, records, subjects).ReadAsync(cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public async IAsyncEnumerable<FactRow> ScanAsync(FactScan scan, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await DoAsync(() => WriteGraphAsync(cancellationToken), cancellationToken);
        var rows = firstClaims.Serves(scan) ? firstClaims.Read(scan).ToAsyncEnumerable() : new FactScanner(context, stage, scan).ReadAsync(cancellationToken);
        await foreach (var row in StreamAsync(rows, cancellationToken))
        {
            yield return row;
        }
    }

    // Scans go by the relationships, and tell where claims stand.
    private async ValueTask WriteGraphAsync(CancellationToken cancellationToken)
    {
        await facts.FlushAsync(cancellationToken);
        await links.WriteAsync(cancellationToken);
        await moved.WriteAsync(cancellationToken);
    }

    private async ValueTask<IReadOnlyCollection<string>> ReadRecordIdsAsync(Kind kind, CancellationToken cancellationToken)
    {
        var rows = await context.Transaction.RunAsync(QueryText.Statement("Imports/RecordIds", new QueryText.Names(kind.TypeName)), cancellationToken);
        return [.. rows.Values.Select(row => row.Text(0)).Order(StringComparer.Ordinal)];
    }

    private async IAsyncEnumerable<T> StreamAsync<T>(IAsyncEnumerable<T> rows, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var enumerator = rows.GetAsyncEnumerator(cancellationToken);
        while (await DoAsync(enumerator.MoveNextAsync, cancellationToken))
        {
            yield return enumerator.Current;
        }
    }
}
