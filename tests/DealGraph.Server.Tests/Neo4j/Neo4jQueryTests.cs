using DealGraph.Server.Tests.Executable;
using Xunit;

namespace DealGraph.Server.Tests.Neo4j;

[Collection(Neo4jDatabase.Name)]
public sealed class Neo4jQueryTests(Neo4jServer server) : QuerySpecification(server.Folder), IClassFixture<Neo4jServer>;
