using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DealGraph.Storage.Errors;
using DealGraph.Storage.Neo4j.Migrations;
using DealGraph.Storage.Neo4j.Transport;

namespace DealGraph.Storage.Neo4j;

/// <summary>The steps of the schema that this build knows (<c>schema/neo4j/*.cypher</c>), and what a store has of them.</summary>
internal static class Neo4jMigrations
{
    private const string Prefix = "schema/";

    /// <summary>Every step, in order.</summary>
    public static IReadOnlyList<Migration> All { get; } = Load();

    /// <summary>The steps that the store lacks.</summary>
    /// <exception cref="StoreException">The store has a step that this build does not know, or another text of one.</exception>
    public static async ValueTask<IReadOnlyList<Migration>> PendingAsync(ICypherTransport transport, string operation, CancellationToken cancellationToken)
    {
        var rows = await transport.ReadAsync(QueryText.Statement("Administration/Migrations"), cancellationToken);
        var applied = rows.Values.ToDictionary(row => row.Text(0), row => row.Text(1), StringComparer.Ordinal);
        foreach (var (name, sha256) in applied.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var known = All.FirstOrDefault(migration => migration.Name == name) ?? throw new StoreException(
                operation, Neo4jErrors.Backend, $"the store was written by a newer DealGraph: this one does not know its migration '{name}'");
            if (known.Sha256 != sha256)
            {
                throw new StoreException(
                    operation, Neo4jErrors.Backend, $"the store was made with another text of migration '{name}'; empty the database and import again");
            }
        }

        return [.. All.Where(migration => !applied.ContainsKey(migration.Name))];
    }

    /// <summary>Refuses a store whose schema is not this build's.</summary>
    /// <exception cref="StoreException">The store lacks a step, or is newer.</exception>
    public static async ValueTask RequireCurrentAsync(ICypherTransport transport, string operation, CancellationToken cancellationToken)
    {
        if (await PendingAsync(transport, operation, cancellationToken) is [var first, ..])
        {
            throw new StoreException(operation, Neo4jErrors.Backend, $"the store lacks migration '{first.Name}'; bring it up to date first");
        }
    }

    /// <summary>
    /// Applies one step, statement by statement: Neo4j takes changes of the schema in transactions of their own. A step that was left in
    /// the middle is simply applied again, and recorded when all of it is there.
    /// </summary>
    public static async ValueTask ApplyAsync(ICypherTransport transport, Migration migration, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var statement in migration.Statements)
        {
            await transport.WriteAsync(new CypherStatement(statement, QueryText.NoParameters), cancellationToken);
        }

        await transport.WriteAsync(QueryText.Statement("Administration/AwaitIndexes"), cancellationToken);
        await transport.WriteAsync(
            QueryText.Statement(
                "Administration/RecordMigration",
                ("name", migration.Name),
                ("sha256", migration.Sha256),
                ("appliedAt", now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture))),
            cancellationToken);
    }

    private static List<Migration> Load()
    {
        var assembly = typeof(Neo4jMigrations).Assembly;
        var migrations = new List<Migration>();
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(resource) ?? throw new InvalidOperationException(resource);
            using var reader = new StreamReader(stream);
            var text = reader.ReadToEnd().ReplaceLineEndings("\n");
            var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
            migrations.Add(new Migration(Path.GetFileNameWithoutExtension(resource[Prefix.Length..]), Split(text), hash));
        }

        return migrations;
    }

    private static List<string> Split(string text) => [.. text.Split(";\n").Select(statement => statement.Trim()).Where(statement => statement.Length > 0)];
}
