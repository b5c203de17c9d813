using DealGraph.Storage.Neo4j.Tests.Servers;
using DealGraph.Storage.Neo4j.Transport;

namespace DealGraph.Storage.Neo4j.Tests.Queries;

/// <summary>How Neo4j carries out the statements that stand in files.</summary>
public sealed class StatementFileTests
{
    private const string Folder = "Queries/";
    private const string Ending = ".cypher";

    // They are about every node of a label; all others find theirs.
    private static readonly string[] OfWholeLabels =
    [
        "Administration/CountBroken", "Administration/CountDoubled", "Administration/Migrations", "Administration/RemoveNodes",
        "Imports/CountClaimsOfFiles", "Imports/KnownFiles", "Imports/NamingRecords", "Imports/Rates", "Imports/RecordIds", "Imports/RecordsOfFiles",
        "Imports/Settings",
    ];

    public static TheoryData<string> Statements => [.. typeof(QueryText).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(Ending, StringComparison.Ordinal))
        .Select(name => name[Folder.Length..^Ending.Length]).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Statements))]
    public async Task A_statement_looks_at_no_more_than_it_is_about(string statement)
    {
        var (address, reason) = await SharedServer.GetAsync();
        Assert.SkipWhen(address is null, reason ?? "");
        await using var store = await Neo4jTestStore.CreateAsync(TestContext.Current.CancellationToken);

        var text = QueryText.Of(statement, new QueryText.Names("Deal", "ACQUIRED", "Organization"));
        var plan = await QueryPlan.OfAsync(new CypherStatement(text, QueryText.NoParameters));

        Assert.True(!plan.Of("AllNodesScan").Concat(plan.Of("DirectedAllRelationshipsScan")).Any(), plan.ToString());
        Assert.Equal(
            OfWholeLabels.Contains(statement),
            plan.Of("NodeByLabelScan").Concat(plan.Of("DirectedRelationshipTypeScan")).Concat(plan.Of("UndirectedRelationshipTypeScan")).Any());
    }
}
