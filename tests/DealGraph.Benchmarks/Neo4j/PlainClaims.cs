using System.Globalization;
using DealGraph.Benchmarks.Generation;
using DealGraph.Storage.Neo4j.Transport;

namespace DealGraph.Benchmarks.Neo4j;

/// <summary>
/// Claims as anybody would write them first: an UNWIND of maps, each with all that a claim has, some thousand to a transaction, and nothing
/// read, resolved or checked. What an import does on top is measured against this.
/// </summary>
internal static class PlainClaims
{
    private const int Claims = 40_000;
    private const int Batch = 1_000;

    private const string Text = """
        UNWIND $rows AS row
        MATCH (f:Organization {id: row.subject}) MATCH (s:Source {id: row.source})
        CREATE (c:Claim) SET c = row
        CREATE (c)-[:SUBJECT]->(f) CREATE (c)-[:SOURCE]->(s)
        """;

    /// <summary>Writes claims about organizations of a set, which is in the server; how many a second.</summary>
    public static async Task<double> WriteAsync(Uri address, SeedSet set)
    {
        var statements = Enumerable.Range(0, Claims).Select(number => Row(set, number)).Chunk(Batch)
            .Select(rows => new CypherStatement(Text, new Dictionary<string, object?> { ["rows"] = rows })).ToList();
        using var bare = new BareQueryApi(address, statements, "WRITE");
        return Claims / (await bare.RunOnceAsync()).TotalSeconds;
    }

    private static Dictionary<string, object?> Row(SeedSet set, int number) => new()
    {
        ["id"] = string.Create(CultureInfo.InvariantCulture, $"claim/{number:d28}"),
        ["subject"] = $"organization/{set.Organizations[number * 7 % set.Organizations.Count]}",
        ["property"] = "name",
        ["source"] = string.Create(CultureInfo.InvariantCulture, $"source/source-{number * 11 % (set.Deals.Count * 3 / 10)}"),
        ["value"] = set.Names[number % set.Names.Count],
        ["certainty"] = "REPORTED",
        ["rank"] = "NORMAL",
        ["standing"] = "CHOSEN",
        ["dataset"] = "plain",
        ["file"] = "organizations.csv",
        ["line"] = number,
        ["recorded_from"] = "2026-11-23T12:00:00.000Z",
    };
}
