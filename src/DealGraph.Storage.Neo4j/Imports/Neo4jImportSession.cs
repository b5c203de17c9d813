using DealGraph.Domain.Resolution;
using DealGraph.Storage.Imports;

namespace DealGraph.Storage.Neo4j.Imports;

/// <summary>
/// One import in one transaction of the server. What the store had before is read outside of it, which is faster and repeated when it
/// fails; the lock of imports makes both the same.
/// </summary>
internal sealed partial class Neo4jImportSession : IImportSession
{
    private readonly ImportContext context;
    private readonly ImportLock held;
    private readonly ImportStage stage = new();
    private readonly MovedClaims moved;
    private readonly FirstClaims firstClaims;
    private readonly ReferenceCheck references;
    private readonly RecordWriter records;
    private readonly ClaimReceiver claims;
    private readonly SubjectReader subjects;
    private readonly LinkWriter links;
    private readonly DerivedWriter derived;
    private readonly FactWriter facts;
    private Dictionary<string, string?> hashes = new(StringComparer.Ordinal);

    // After a failure the transaction may be incomplete or gone, so that nothing may be committed any more.
    private bool isBroken;
    private bool isCommitted;

    public Neo4jImportSession(ImportContext context, ImportLock held)
    {
        this.context = context;
        this.held = held;
        references = new ReferenceCheck(context, stage);
        links = new LinkWriter(context);
        records = new RecordWriter(context, references, links);
        moved = new MovedClaims(context);
        firstClaims = new FirstClaims(context, stage, records);
        claims = new ClaimReceiver(context, stage, moved, references);
        subjects = new SubjectReader(context, stage);
        derived = new DerivedWriter(context);
        facts = new FactWriter(context, stage, references, links, derived);
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> KnownFiles => context.KnownFiles;

    /// <inheritdoc/>
    public void Replace(string file) => context.ReplacedFiles.Add(file);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Duplicate>> AddRecordsAsync(IReadOnlyList<RecordRow> rows, CancellationToken cancellationToken) =>
        DoAsync(() => records.AddAsync(rows, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Duplicate>> AddClaimsAsync(IReadOnlyList<ClaimRow> rows, CancellationToken cancellationToken) =>
        DoAsync(() => claims.AddAsync(rows, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public async ValueTask WithdrawAsync(IReadOnlyDictionary<string, string?> hashes, CancellationToken cancellationToken)
    {
        if (context.ReplacedFiles.FirstOrDefault(file => !hashes.ContainsKey(file)) is { } unhashed)
        {
            throw new ArgumentException($"There is no hash of the file '{unhashed}'.", nameof(hashes));
        }

        this.hashes = new Dictionary<string, string?>(hashes, StringComparer.Ordinal);
        await DoAsync(() => new Withdrawal(context, stage, claims, records).RunAsync(hashes.Keys, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask WriteFactsAsync(
        IReadOnlyList<(SubjectClaims Subject, ResolvedFact? Fact)> facts, CancellationToken cancellationToken) => await DoAsync(
        async () =>
        {
            foreach (var (subject, fact) in facts)
            {
                await this.facts.WriteAsync(subject, fact, cancellationToken);
            }
        },
        cancellationToken);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        // Whatever happens to the transaction, others may import.
        await using var lockHeld = held;
        await using var transaction = context.Transaction;
        await facts.AbandonAsync();
    }

    private ValueTask<bool> DoAsync(Func<ValueTask> work, CancellationToken cancellationToken) => DoAsync(
        async () =>
        {
            await work();
            return true;
        },
        cancellationToken);

    private async ValueTask<T> DoAsync<T>(Func<ValueTask<T>> work, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(isCommitted, this);
        if (isBroken)
        {
            throw new InvalidOperationException("The import failed before; it can only be disposed.");
        }

        cancellationToken.ThrowIfCancellationRequested();
        isBroken = true;
        var answer = await work();
        isBroken = false;
        return answer;
    }
}
