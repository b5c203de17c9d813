using DealGraph.Storage.Administration;
using DealGraph.Storage.Errors;
using DealGraph.Storage.Fields;
using DealGraph.Storage.Sqlite.Connections;

namespace DealGraph.Storage.Sqlite;

/// <summary>The steps of the schema that this build knows (<c>schema/sqlite/*.sql</c>), and what a store has of them.</summary>
internal static class SqliteMigrations
{
    private static readonly MigrationSet Steps = new(typeof(SqliteMigrations).Assembly, SqliteErrors.Backend, "delete it and import again");

    /// <summary>Every step, in order.</summary>
    public static IReadOnlyList<Migration> All => Steps.All;

    /// <summary>The steps that the store lacks.</summary>
    /// <exception cref="StoreException">The store has a step that this build does not know, or another text of one.</exception>
    public static IReadOnlyList<Migration> Pending(WriterConnection connection, string operation) => Steps.Pending(Applied(connection), operation);

    /// <summary>Refuses a store whose schema is not this build's.</summary>
    /// <exception cref="StoreException">The store lacks a step, or is newer.</exception>
    public static void RequireCurrent(WriterConnection connection, string operation) => Steps.RequireCurrent(Applied(connection), operation);

    /// <summary>Applies one step within the transaction that the caller has open.</summary>
    public static void Apply(WriterConnection connection, Migration migration, DateTimeOffset now)
    {
        connection.Execute(migration.Text);
        connection.Named("Administration/RecordMigration")
            .Bind(1, migration.Name)
            .Bind(2, migration.Sha256)
            .Bind(3, MomentText.Of(now))
            .Run();
    }

    private static Dictionary<string, string> Applied(WriterConnection connection)
    {
        var applied = new Dictionary<string, string>(StringComparer.Ordinal);
        if (connection.Named("Administration/HasMigrations").Number() == 0)
        {
            return applied;
        }

        var rows = connection.Named("Administration/Migrations");
        while (rows.Step())
        {
            applied[rows.Text(0)] = rows.Text(1);
        }

        return applied;
    }
}
