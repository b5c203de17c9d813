using DealGraph.Storage.Errors;
using SQLitePCL;

namespace DealGraph.Storage.Sqlite.Connections;

/// <summary>
/// The one connection of a unit of work that changes the store. It is opened without SQLite's own locks, which an import would take and
/// release some hundred million times: only one thread at a time may use it, and only <see cref="StopOn"/> reaches in from others.
/// </summary>
internal sealed class WriterConnection : IDisposable
{
    private readonly Dictionary<string, Statement> statements = new(StringComparer.Ordinal);
    private readonly sqlite3 handle;
    private readonly string operation;

    /// <summary>Opens a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="create">Whether it is made when it is missing.</param>
    /// <param name="operation">What is being done, for errors.</param>
    public WriterConnection(string path, bool create, string operation)
    {
        this.operation = operation;
        SqliteRuntime.Prepare();
        var flags = raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_NOMUTEX | (create ? raw.SQLITE_OPEN_CREATE : 0);
        var result = raw.sqlite3_open_v2(path, out handle, flags, null);
        if (result != raw.SQLITE_OK)
        {
            var message = raw.sqlite3_errmsg(handle).utf8_to_string();
            handle.Dispose();
            throw SqliteErrors.Translate(result, message, operation);
        }

        raw.sqlite3_extended_result_codes(handle, 1);
    }

    /// <summary>The prepared statement of a text, kept until the connection is closed.</summary>
    public Statement Prepare(string sql)
    {
        if (!statements.TryGetValue(sql, out var statement))
        {
            statements[sql] = statement = new Statement(handle, sql, operation);
        }

        return statement;
    }

    /// <summary>A statement that is closed by who asked for it.</summary>
    public Statement PrepareOnce(string sql) => new(handle, sql, operation);

    /// <summary>The prepared statement of an embedded text.</summary>
    public Statement Named(string name) => Prepare(QueryText.Of(name));

    /// <summary>Runs one or more statements that are used once.</summary>
    public void Execute(string sql)
    {
        var result = raw.sqlite3_exec(handle, sql);
        if (result != raw.SQLITE_OK)
        {
            throw SqliteErrors.Translate(result, raw.sqlite3_errmsg(handle).utf8_to_string(), operation);
        }
    }

    /// <summary>The single number that a statement answers which is used once.</summary>
    public long Number(string sql)
    {
        using var statement = PrepareOnce(sql);
        return statement.Number();
    }

    /// <summary>Stops running statements when the token is cancelled, until the answer is disposed.</summary>
    public CancellationTokenRegistration StopOn(CancellationToken cancellationToken) => handle.StopOn(cancellationToken);

    /// <summary>Begins a transaction that writes; waits for another one to end without holding a thread.</summary>
    /// <param name="patience">How long to wait.</param>
    /// <param name="clock">Measures the waiting.</param>
    /// <param name="cancellationToken">Stops the waiting.</param>
    /// <exception cref="StoreUnavailableException">The other one took longer.</exception>
    public async ValueTask BeginAsync(TimeSpan patience, TimeProvider clock, CancellationToken cancellationToken)
    {
        var start = clock.GetTimestamp();
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var result = raw.sqlite3_exec(handle, "BEGIN IMMEDIATE");
            if (result == raw.SQLITE_OK)
            {
                return;
            }

            if ((result & 0xFF) != raw.SQLITE_BUSY)
            {
                throw SqliteErrors.Translate(result, raw.sqlite3_errmsg(handle).utf8_to_string(), operation);
            }

            if (clock.GetElapsedTime(start) >= patience)
            {
                throw new StoreUnavailableException(
                    operation, SqliteErrors.Backend, $"another import is running, and did not end within {patience.TotalSeconds} s");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(20), clock, cancellationToken);
        }
    }

    /// <summary>Moves the write-ahead log into the file and empties it, unless a reader is in the way.</summary>
    public void TryCheckpoint() => raw.sqlite3_exec(handle, "PRAGMA wal_checkpoint(TRUNCATE)");

    public void Dispose()
    {
        foreach (var statement in statements.Values)
        {
            statement.Dispose();
        }

        handle.Dispose();
    }
}
