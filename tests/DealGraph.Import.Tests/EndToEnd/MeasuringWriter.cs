using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Resolution;
using DealGraph.Storage;
using DealGraph.Storage.Imports;

namespace DealGraph.Import.Tests.EndToEnd;

/// <summary>A store whose scans tell from time to time what the importer holds.</summary>
/// <param name="inner">The store.</param>
/// <param name="measure">Called before the first row of a scan, then every few thousand rows, and at its end.</param>
internal sealed class MeasuringWriter(IDealGraphWriter inner, Action measure) : IDealGraphWriter
{
    private const int RowsBetween = 5_000;

    public async ValueTask<IImportSession> BeginImportAsync(ImportScope scope, CancellationToken cancellationToken) =>
        new Session(await inner.BeginImportAsync(scope, cancellationToken), measure);

    private sealed class Session(IImportSession inner, Action measure) : IImportSession
    {
        public IReadOnlyDictionary<string, string> KnownFiles => inner.KnownFiles;

        public void Replace(string file) => inner.Replace(file);

        public ValueTask<IReadOnlyList<Duplicate>> AddRecordsAsync(IReadOnlyList<RecordRow> records, CancellationToken cancellationToken) =>
            inner.AddRecordsAsync(records, cancellationToken);

        public ValueTask<IReadOnlyList<Duplicate>> AddClaimsAsync(IReadOnlyList<ClaimRow> claims, CancellationToken cancellationToken) =>
            inner.AddClaimsAsync(claims, cancellationToken);

        public ValueTask WithdrawAsync(IReadOnlyDictionary<string, string?> hashes, CancellationToken cancellationToken) =>
            inner.WithdrawAsync(hashes, cancellationToken);

        public IAsyncEnumerable<DanglingReference> FindDanglingAsync(CancellationToken cancellationToken) => inner.FindDanglingAsync(cancellationToken);

        public IAsyncEnumerable<string> ReadIdsAsync(Kind kind, CancellationToken cancellationToken) => inner.ReadIdsAsync(kind, cancellationToken);

        public ValueTask<ExchangeRateTable> ReadRatesAsync(CancellationToken cancellationToken) => inner.ReadRatesAsync(cancellationToken);

        public IAsyncEnumerable<SubjectClaims> ReadChangedAsync(CancellationToken cancellationToken) => inner.ReadChangedAsync(cancellationToken);

        public ValueTask WriteFactsAsync(IReadOnlyList<(SubjectClaims Subject, ResolvedFact? Fact)> facts, CancellationToken cancellationToken) =>
            inner.WriteFactsAsync(facts, cancellationToken);

        public async IAsyncEnumerable<FactRow> ScanAsync(
            FactScan scan, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
        {
            measure();
            var rows = 0;
            await foreach (var fact in inner.ScanAsync(scan, cancellationToken))
            {
                yield return fact;
                if (++rows % RowsBetween == 0)
                {
                    measure();
                }
            }

            measure();
        }

        public ValueTask<ImportCounts> CountAsync(CancellationToken cancellationToken) => inner.CountAsync(cancellationToken);

        public ValueTask<ImportCounts> CommitAsync(CancellationToken cancellationToken) => inner.CommitAsync(cancellationToken);

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }
}
