using DealGraph.Storage.Export;
using Microsoft.Data.Sqlite;

namespace DealGraph.Storage.Sqlite.Exports;

/// <summary>Gives out what the SQLite file holds.</summary>
internal sealed class SqliteExport(SqliteConnections connections) : IGraphExport
{
    /// <inheritdoc/>
    public IGraphSnapshot Open(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return new SqliteSnapshot(connections.RentReader(), cancellationToken);
        }
        catch (SqliteException exception)
        {
            throw SqliteErrors.Translate(exception, SqliteSnapshot.Operation);
        }
    }
}
