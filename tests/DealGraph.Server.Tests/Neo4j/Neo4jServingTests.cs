using DealGraph.Server.Tests.Executable;
using Xunit;

namespace DealGraph.Server.Tests.Neo4j;

[Collection(Neo4jDatabase.Name)]
public sealed class Neo4jServingTests(Neo4jDatabase database, ITestOutputHelper output) : ServingSpecification(database, output)
{
    protected override bool IsStoreLine(string line) => line.Contains("The store is neo4j 5.", StringComparison.Ordinal) && line.Contains(" at http", StringComparison.Ordinal);
}
