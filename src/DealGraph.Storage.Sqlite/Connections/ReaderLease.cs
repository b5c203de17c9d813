using Microsoft.Data.Sqlite;

namespace DealGraph.Storage.Sqlite.Connections;

/// <summary>The use of one reading connection by one query at a time; disposing gives it back.</summary>
internal sealed class ReaderLease : IDisposable
{
    private readonly SqliteConnections owner;
    private ReaderConnection? reader;

    internal ReaderLease(SqliteConnections owner, ReaderConnection reader)
    {
        this.owner = owner;
        this.reader = reader;
    }

    /// <summary>The connection itself. Its own transactions do not go with prepared commands; see <see cref="Freeze"/>.</summary>
    public SqliteConnection Connection => Reader.Connection;

    private ReaderConnection Reader => reader ?? throw new ObjectDisposedException(nameof(ReaderLease));

    /// <summary>
    /// The prepared command of a text. It belongs to the connection: do not dispose it, and do not use it after the lease. It still has
    /// the parameters of its last use, so that a caller may assign their values anew or clear them.
    /// </summary>
    /// <exception cref="SqliteException">The text is not a valid statement, or the file cannot be read.</exception>
    public SqliteCommand Prepare(string sql) => Reader.Prepare(sql);

    /// <summary>Lets all statements until the answer is disposed read one state of the store.</summary>
    public Snapshot Freeze() => new(this);

    /// <summary>Stops running statements when the token is cancelled, until the answer is disposed.</summary>
    public CancellationTokenRegistration StopOn(CancellationToken cancellationToken) =>
        Connection.Handle is { } handle ? handle.StopOn(cancellationToken) : default;

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref reader, null) is { } returned)
        {
            owner.Return(returned);
        }
    }
}
