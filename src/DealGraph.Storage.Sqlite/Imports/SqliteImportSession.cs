using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Resolution;
using DealGraph.Storage.Imports;
using DealGraph.Storage.Sqlite.Connections;

namespace DealGraph.Storage.Sqlite.Imports;

/// <summary>One import in one transaction. SQLite works on the calling thread, so the answers are there when the calls return.</summary>
internal sealed partial class SqliteImportSession : IImportSession
{
    private readonly WriterConnection connection;
    private readonly SqliteConnections connections;
    private readonly ImportContext context;
    private readonly SubjectLog subjects;
    private readonly ReferenceCheck references;
    private readonly RecordWriter records;
    private readonly ClaimWriter claims;
    private readonly FactWriter facts;
    private readonly BulkLoad bulk;
    private Dictionary<string, string?> hashes = new(StringComparer.Ordinal);

    // After a failure the transaction may be incomplete or gone, so that nothing may be committed any more.
    private bool isBroken;
    private bool isCommitted;

    public SqliteImportSession(WriterConnection connection, SqliteConnections connections, ImportScope scope)
    {
        this.connection = connection;
        this.connections = connections;
        context = new ImportContext(connection, scope);
        subjects = new SubjectLog(context);
        references = new ReferenceCheck(context);
        var tables = new NodeTables(connection);
        records = new RecordWriter(context, tables, subjects, references);
        claims = new ClaimWriter(context, subjects, references);
        facts = new FactWriter(context, tables);
        bulk = new BulkLoad(connection);
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> KnownFiles => context.KnownFiles;

    /// <inheritdoc/>
    public void Replace(string file) => context.ReplacedFiles.Add(file);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Duplicate>> AddRecordsAsync(IReadOnlyList<RecordRow> rows, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Do(cancellationToken, () => AddAll(rows, records.Add)));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Duplicate>> AddClaimsAsync(IReadOnlyList<ClaimRow> rows, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Do(cancellationToken, () => AddAllClaims(rows)));

    /// <inheritdoc/>
    public ValueTask WithdrawAsync(IReadOnlyDictionary<string, string?> hashes, CancellationToken cancellationToken)
    {
        if (context.ReplacedFiles.FirstOrDefault(file => !hashes.ContainsKey(file)) is { } unhashed)
        {
            throw new ArgumentException($"There is no hash of the file '{unhashed}'.", nameof(hashes));
        }

        this.hashes = new Dictionary<string, string?>(hashes, StringComparer.Ordinal);
        Do(cancellationToken, () =>
        {
            new Withdrawal(context, records).Run(hashes.Keys, cancellationToken);
            return true;
        });
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask WriteFactsAsync(
        IReadOnlyList<(SubjectClaims Subject, ResolvedFact? Fact)> facts, CancellationToken cancellationToken)
    {
        Do(cancellationToken, () =>
        {
            foreach (var (subject, fact) in facts)
            {
                this.facts.Write(subject, fact);
            }

            return true;
        });
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        // Closing a connection rolls an open transaction back.
        connection.Dispose();
        return ValueTask.CompletedTask;
    }

    private IReadOnlyList<Duplicate> AddAllClaims(IReadOnlyList<ClaimRow> rows)
    {
        if (context.IsFirst && !bulk.IsOpen)
        {
            bulk.Begin();
        }

        return AddAll(rows, claims.Add);
    }

    private static IReadOnlyList<Duplicate> AddAll<T>(IReadOnlyList<T> rows, Func<T, Duplicate?> add)
    {
        List<Duplicate>? duplicates = null;
        foreach (var row in rows)
        {
            if (add(row) is { } duplicate)
            {
                (duplicates ??= []).Add(duplicate);
            }
        }

        return duplicates ?? [];
    }

    private T Do<T>(CancellationToken cancellationToken, Func<T> work)
    {
        ObjectDisposedException.ThrowIf(isCommitted, this);
        if (isBroken)
        {
            throw new InvalidOperationException("The import failed before; it can only be disposed.");
        }

        cancellationToken.ThrowIfCancellationRequested();
        using var stop = connection.StopOn(cancellationToken);
        isBroken = true;
        var answer = work();
        isBroken = false;
        return answer;
    }
}
