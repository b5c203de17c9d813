namespace DealGraph.Storage.Sqlite.Connections;

/// <summary>
/// Several statements on one state of the store. Not a transaction of the driver, which ties every command to the transaction it was
/// first used in, while prepared commands outlive theirs.
/// </summary>
internal readonly struct Snapshot : IDisposable
{
    private readonly ReaderLease lease;

    internal Snapshot(ReaderLease lease)
    {
        this.lease = lease;
        lease.Prepare("BEGIN").ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public void Dispose() => lease.Prepare("COMMIT").ExecuteNonQuery();
}
