using System.Globalization;
using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Administration;
using DealGraph.Storage.Errors;
using DealGraph.Storage.Sqlite.Connections;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using SQLitePCL;

namespace DealGraph.Storage.Sqlite;

/// <summary>Makes, inspects and empties the SQLite store.</summary>
internal sealed class SqliteAdministration(SqliteConnections connections, TimeProvider clock, ILogger<SqliteAdministration> logger)
    : IStoreAdministration
{
    private readonly StoreCheck check = new(connections, clock);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<string>> MigrateAsync(CancellationToken cancellationToken)
    {
        const string Operation = "migrate the store";
        cancellationToken.ThrowIfCancellationRequested();
        MakeFolder(Operation);
        using var connection = connections.OpenWriter(Operation, create: true);
        var applied = new List<string>();
        while (await MigrateOneAsync(connection, Operation, cancellationToken) is { } name)
        {
            Log.MigrationApplied(logger, name);
            applied.Add(name);
        }

        Log.StoreReady(logger, raw.sqlite3_libversion().utf8_to_string(), connections.FilePath);
        return applied;
    }

    /// <inheritdoc/>
    public async ValueTask<StoreInfo> InspectAsync(bool checkIntegrity, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var info = Describe(cancellationToken);
        return checkIntegrity ? info with { Problems = await check.RunAsync(cancellationToken) } : info;
    }

    /// <inheritdoc/>
    public async ValueTask ResetAsync(CancellationToken cancellationToken)
    {
        const string Operation = "empty the store";
        cancellationToken.ThrowIfCancellationRequested();
        MakeFolder(Operation);
        using var connection = connections.OpenWriter(Operation, create: true);
        await connection.BeginAsync(connections.Options.BusyTimeout, clock, cancellationToken);
        using (connection.StopOn(cancellationToken))
        {
            // In one transaction, so that readers see the old store until they see the empty one.
            foreach (var table in Tables(connection))
            {
                connection.Execute($"DROP TABLE \"{table.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
            }

            Mark(connection);
            foreach (var migration in SqliteMigrations.All)
            {
                SqliteMigrations.Apply(connection, migration, clock.GetUtcNow());
            }

            connection.Execute("COMMIT");
        }

        Log.StoreEmptied(logger);
        Compact(connection);
    }

    private StoreInfo Describe(CancellationToken cancellationToken)
    {
        using var lease = connections.RentReader();
        using var stop = lease.StopOn(cancellationToken);
        try
        {
            // All from one state of the store, though an import may be committed meanwhile.
            using var snapshot = lease.Freeze();
            return new StoreInfo(
                $"sqlite {lease.Connection.ServerVersion}",
                connections.FilePath,
                Scalar(lease, "Administration/LastMigration")?.ToString() ?? "",
                Size(),
                [.. DealGraphCatalogue.Kinds.Select(kind => (kind.Plural, Count(lease, kind)))],
                Problems: null);
        }
        catch (SqliteException exception)
        {
            throw SqliteErrors.Translate(exception, "inspect the store");
        }
    }

    // One step in one transaction; another process may be doing the same, so the steps are read inside it.
    private async ValueTask<string?> MigrateOneAsync(WriterConnection connection, string operation, CancellationToken cancellationToken)
    {
        await connection.BeginAsync(connections.Options.BusyTimeout, clock, cancellationToken);
        if (SqliteMigrations.Pending(connection, operation) is not [var migration, ..])
        {
            connection.Execute("ROLLBACK");
            return null;
        }

        using var stop = connection.StopOn(cancellationToken);
        Mark(connection);
        SqliteMigrations.Apply(connection, migration, clock.GetUtcNow());
        connection.Execute("COMMIT");
        return migration.Name;
    }

    private static void Mark(WriterConnection connection)
    {
        connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {SqliteConnections.ApplicationId}"));
        connection.Execute(QueryText.Of("Administration/CreateMigrations"));
    }

    private static List<string> Tables(WriterConnection connection)
    {
        var rows = connection.Named("Administration/Tables");
        var tables = new List<string>();
        while (rows.Step())
        {
            tables.Add(rows.Text(0));
        }

        return tables;
    }

    private void Compact(WriterConnection connection)
    {
        connections.RenewReaders();
        try
        {
            connection.Execute("VACUUM");
            connection.TryCheckpoint();
        }
        catch (StoreException exception)
        {
            Log.NotCompacted(logger, exception.Message);
        }
    }

    private void MakeFolder(string operation)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(connections.FilePath) ?? ".");
        }
        catch (IOException exception)
        {
            throw SqliteErrors.Translate(exception, operation);
        }
        catch (UnauthorizedAccessException exception)
        {
            throw SqliteErrors.Translate(exception, operation);
        }
    }

    private long Size()
    {
        var log = new FileInfo(connections.FilePath + "-wal");
        return new FileInfo(connections.FilePath).Length + (log.Exists ? log.Length : 0);
    }

    private static long Count(ReaderLease lease, Kind kind) =>
        lease.Prepare($"SELECT count(*) FROM {kind.Table}").ExecuteScalar() is long count ? count : 0;

    private static object? Scalar(ReaderLease lease, string name) => lease.Prepare(QueryText.Of(name)).ExecuteScalar();
}
