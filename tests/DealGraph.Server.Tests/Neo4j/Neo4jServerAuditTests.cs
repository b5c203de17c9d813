using DealGraph.Server.Tests.Conformance;
using Xunit;

namespace DealGraph.Server.Tests.Neo4j;

[Collection(Neo4jDatabase.Name)]
public sealed class Neo4jServerAuditTests(Neo4jServer server) : ServerAuditSpecification(server), IClassFixture<Neo4jServer>;
