using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Resolution;

namespace DealGraph.Storage.Imports;

/// <summary>
/// One import as one unit of work. Nothing of it is seen by readers before <see cref="CommitAsync"/>; disposing without a commit, or the
/// death of the process at any moment, leaves the store as it was. Calls come one at a time and in the order of the members.
/// </summary>
public interface IImportSession : IAsyncDisposable
{
    /// <summary>The files of the dataset that the store holds, with the SHA-256 of the bytes they were imported from, in lower-case hex.</summary>
    IReadOnlyDictionary<string, string> KnownFiles { get; }

    /// <summary>
    /// Says that a file is read, or is no longer part of the dataset: what the dataset said in it before and is not added again is
    /// withdrawn. All such files are named before the first row is added, for a row may move from one file to another, while a row that
    /// says again what a file says that is not read is a duplicate.
    /// </summary>
    /// <param name="file">The name of the file.</param>
    void Replace(string file);

    /// <summary>Adds nodes that speak for themselves.</summary>
    /// <returns>Rows whose id this import, another dataset, or a file of the dataset that is not read, had already; they were not added.</returns>
    ValueTask<IReadOnlyList<Duplicate>> AddRecordsAsync(IReadOnlyList<RecordRow> records, CancellationToken cancellationToken);

    /// <summary>Adds claims.</summary>
    /// <returns>Rows that say again what this import or another dataset said already, or what a file of the dataset says that is not read; they were not added.</returns>
    ValueTask<IReadOnlyList<Duplicate>> AddClaimsAsync(IReadOnlyList<ClaimRow> claims, CancellationToken cancellationToken);

    /// <summary>Withdraws what was not added again.</summary>
    /// <param name="hashes">The SHA-256 of each replaced file; a file of the dataset that is to be forgotten has none.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    ValueTask WithdrawAsync(IReadOnlyDictionary<string, string?> hashes, CancellationToken cancellationToken);

    /// <summary>References, of any row in the store, to nodes that are not there now; in the order of their origin.</summary>
    IAsyncEnumerable<DanglingReference> FindDanglingAsync(CancellationToken cancellationToken);

    /// <summary>The ids of a kind that are there now, for suggestions.</summary>
    IAsyncEnumerable<string> ReadIdsAsync(Kind kind, CancellationToken cancellationToken);

    /// <summary>Exchange rates as they are now.</summary>
    ValueTask<ExchangeRateTable> ReadRatesAsync(CancellationToken cancellationToken);

    /// <summary>The facts whose claims, or whose claims' sources, this import changed; all facts when the policy or a rate changed.</summary>
    IAsyncEnumerable<SubjectClaims> ReadChangedAsync(CancellationToken cancellationToken);

    /// <summary>Writes facts as they resolved, and removes those that are null because they have no claims. May be called while <see cref="ReadChangedAsync"/> is read.</summary>
    ValueTask WriteFactsAsync(IReadOnlyList<(SubjectClaims Subject, ResolvedFact? Fact)> facts, CancellationToken cancellationToken);

    /// <summary>All facts of a kind as they are now, in an order. Several scans may be open at once and be read by turns, even two of the same facts.</summary>
    IAsyncEnumerable<FactRow> ScanAsync(FactScan scan, CancellationToken cancellationToken);

    /// <summary>What a commit would change now, for a dry run.</summary>
    ValueTask<ImportCounts> CountAsync(CancellationToken cancellationToken);

    /// <summary>Makes everything visible at once, and records the run when it changed anything.</summary>
    /// <param name="cancellationToken">Undoes it; when it comes too late for that, it is not heeded.</param>
    ValueTask<ImportCounts> CommitAsync(CancellationToken cancellationToken);
}
