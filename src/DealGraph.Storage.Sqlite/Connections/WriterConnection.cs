using DealGraph.Storage.Errors;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace DealGraph.Storage.Sqlite.Connections;

/// <summary>The one connection of a unit of work that changes the store. Not safe for use from several threads at once.</summary>
/// <param name="connection">The open connection, owned from now on.</param>
/// <param name="operation">What is being done, for errors.</param>
internal sealed class WriterConnection(SqliteConnection connection, string operation) : IDisposable
{
    private readonly Dictionary<string, Statement> statements = new(StringComparer.Ordinal);

    /// <summary>Whether a transaction is open; SQLite itself ends one on some errors.</summary>
    public bool InTransaction => raw.sqlite3_get_autocommit(Handle) == 0;

    private sqlite3 Handle => connection.Handle ?? throw new ObjectDisposedException(nameof(WriterConnection));

    /// <summary>The prepared statement of a text, kept until the connection is closed.</summary>
    public Statement Prepare(string sql)
    {
        if (!statements.TryGetValue(sql, out var statement))
        {
            statements[sql] = statement = new Statement(Handle, sql, operation);
        }

        return statement;
    }

    /// <summary>The prepared statement of an embedded text.</summary>
    public Statement Named(string name) => Prepare(QueryText.Of(name));

    /// <summary>Runs one or more statements that are used once.</summary>
    public void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        try
        {
            command.ExecuteNonQuery();
        }
        catch (SqliteException exception)
        {
            throw SqliteErrors.Translate(exception, operation);
        }
    }

    /// <summary>Stops running statements when the token is cancelled, until the answer is disposed.</summary>
    public CancellationTokenRegistration StopOn(CancellationToken cancellationToken) => connection.StopOn(cancellationToken);

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
            var result = raw.sqlite3_exec(Handle, "BEGIN IMMEDIATE");
            if (result == raw.SQLITE_OK)
            {
                return;
            }

            if (result != raw.SQLITE_BUSY)
            {
                throw SqliteErrors.Translate(result, raw.sqlite3_errmsg(Handle).utf8_to_string(), operation);
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
    public void TryCheckpoint() => raw.sqlite3_exec(Handle, "PRAGMA wal_checkpoint(TRUNCATE)");

    public void Dispose()
    {
        foreach (var statement in statements.Values)
        {
            statement.Dispose();
        }

        connection.Dispose();
    }
}
