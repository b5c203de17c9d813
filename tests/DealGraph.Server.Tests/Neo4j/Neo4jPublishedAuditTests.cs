using DealGraph.Server.Tests.Conformance;
using Xunit;

namespace DealGraph.Server.Tests.Neo4j;

[Collection(Neo4jDatabase.Name)]
public sealed class Neo4jPublishedAuditTests(Neo4jServer server, ITestOutputHelper output) : PublishedAuditSpecification(server, output), IClassFixture<Neo4jServer>;
