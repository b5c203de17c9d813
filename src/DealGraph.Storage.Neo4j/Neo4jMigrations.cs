using DealGraph.Storage.Administration;
using DealGraph.Storage.Errors;
using DealGraph.Storage.Fields;
using DealGraph.Storage.Neo4j.Transport;

namespace DealGraph.Storage.Neo4j;

/// <summary>The steps of the schema that this build knows (<c>schema/neo4j/*.cypher</c>), and what a store has of them.</summary>
internal static class Neo4jMigrations
{
    private static readonly MigrationSet Steps = new(typeof(Neo4jMigrations).Assembly, Neo4jErrors.Backend, "empty the database with the tools of Neo4j (docs/scaling.md) and import again");

    /// <summary>The statements of all steps, in order; each does nothing when it was done before.</summary>
    public static IReadOnlyList<string> Statements { get; } = [.. Steps.All.SelectMany(Split)];

    /// <summary>The steps that the store lacks.</summary>
    /// <exception cref="StoreException">The store has a step that this build does not know, or another text of one.</exception>
    public static async ValueTask<IReadOnlyList<Migration>> PendingAsync(ICypherTransport transport, string operation, CancellationToken cancellationToken) =>
        Steps.Pending(await AppliedAsync(transport, cancellationToken), operation);

    /// <summary>Refuses a store whose schema is not this build's.</summary>
    /// <exception cref="StoreException">The store lacks a step, or is newer.</exception>
    public static async ValueTask RequireCurrentAsync(ICypherTransport transport, string operation, CancellationToken cancellationToken) =>
        Steps.RequireCurrent(await AppliedAsync(transport, cancellationToken), operation);

    /// <summary>
    /// Applies one step, statement by statement: Neo4j takes changes of the schema in transactions of their own. A step that was left in
    /// the middle is simply applied again, and recorded when all of it is there.
    /// </summary>
    public static async ValueTask ApplyAsync(ICypherTransport transport, Migration migration, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var statement in Split(migration))
        {
            await transport.WriteAsync(new CypherStatement(statement, QueryText.NoParameters), cancellationToken);
        }

        await transport.WriteAsync(QueryText.Statement("Administration/AwaitIndexes"), cancellationToken);
        await transport.WriteAsync(
            QueryText.Statement(
                "Administration/RecordMigration",
                ("name", migration.Name),
                ("sha256", migration.Sha256),
                ("appliedAt", MomentText.Of(now))),
            cancellationToken);
    }

    private static async ValueTask<IReadOnlyDictionary<string, string>> AppliedAsync(ICypherTransport transport, CancellationToken cancellationToken)
    {
        var rows = await transport.ReadAsync(QueryText.Statement("Administration/Migrations"), cancellationToken);
        return rows.Values.ToDictionary(row => row.Text(0), row => row.Text(1), StringComparer.Ordinal);
    }

    private static IEnumerable<string> Split(Migration migration) =>
        migration.Text.Split(";\n").Select(statement => statement.Trim()).Where(statement => statement.Length > 0);
}
