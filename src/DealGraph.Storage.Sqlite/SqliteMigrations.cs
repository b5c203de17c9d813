using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DealGraph.Storage.Errors;
using DealGraph.Storage.Sqlite.Connections;
using DealGraph.Storage.Sqlite.Migrations;

namespace DealGraph.Storage.Sqlite;

/// <summary>The steps of the schema that this build knows (<c>schema/sqlite/*.sql</c>), and what a store has of them.</summary>
internal static class SqliteMigrations
{
    private const string Prefix = "schema/";

    /// <summary>Every step, in order.</summary>
    public static IReadOnlyList<Migration> All { get; } = Load();

    /// <summary>The steps that the store lacks.</summary>
    /// <exception cref="StoreException">The store has a step that this build does not know, or another text of one.</exception>
    public static IReadOnlyList<Migration> Pending(WriterConnection connection, string operation)
    {
        var applied = Applied(connection);
        foreach (var (name, sha256) in applied)
        {
            var known = All.FirstOrDefault(migration => migration.Name == name) ?? throw new StoreException(
                operation, SqliteErrors.Backend, $"the store was written by a newer DealGraph: this one does not know its migration '{name}'");
            if (known.Sha256 != sha256)
            {
                throw new StoreException(
                    operation, SqliteErrors.Backend, $"the store was made with another text of migration '{name}'; delete it and import again");
            }
        }

        return [.. All.Where(migration => !applied.ContainsKey(migration.Name))];
    }

    /// <summary>Refuses a store whose schema is not this build's.</summary>
    /// <exception cref="StoreException">The store lacks a step, or is newer.</exception>
    public static void RequireCurrent(WriterConnection connection, string operation)
    {
        if (Pending(connection, operation) is [var first, ..])
        {
            throw new StoreException(operation, SqliteErrors.Backend, $"the store lacks migration '{first.Name}'; bring it up to date first");
        }
    }

    /// <summary>Applies one step within the transaction that the caller has open.</summary>
    public static void Apply(WriterConnection connection, Migration migration, DateTimeOffset now)
    {
        connection.Execute(migration.Sql);
        connection.Named("Administration/RecordMigration")
            .Bind(1, migration.Name)
            .Bind(2, migration.Sha256)
            .Bind(3, now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture))
            .Run();
    }

    private static SortedDictionary<string, string> Applied(WriterConnection connection)
    {
        var applied = new SortedDictionary<string, string>(StringComparer.Ordinal);
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

    private static List<Migration> Load()
    {
        var assembly = typeof(SqliteMigrations).Assembly;
        var migrations = new List<Migration>();
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(resource) ?? throw new InvalidOperationException(resource);
            using var reader = new StreamReader(stream);
            var sql = reader.ReadToEnd().ReplaceLineEndings("\n");
            var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sql)));
            migrations.Add(new Migration(Path.GetFileNameWithoutExtension(resource[Prefix.Length..]), sql, hash));
        }

        return migrations;
    }
}
