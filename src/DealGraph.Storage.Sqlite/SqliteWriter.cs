using DealGraph.Storage.Imports;
using DealGraph.Storage.Sqlite.Imports;
using Microsoft.Extensions.Logging;

namespace DealGraph.Storage.Sqlite;

/// <summary>Imports into the SQLite store.</summary>
internal sealed class SqliteWriter(SqliteConnections connections, TimeProvider clock, ILogger<SqliteWriter> logger) : IDealGraphWriter
{
    private const string Operation = "import";

    /// <inheritdoc/>
    public async ValueTask<IImportSession> BeginImportAsync(ImportScope scope, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var connection = connections.OpenWriter(Operation);
        try
        {
            connection.Execute(QueryText.Of("Imports/CreateTemporaryTables"));
            await connection.BeginAsync(connections.Options.BusyTimeout, clock, cancellationToken);
            SqliteMigrations.RequireCurrent(connection, Operation);
            Log.ImportBegan(logger, scope.Dataset, scope.DatasetVersion);
            return new SqliteImportSession(connection, connections, scope);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
