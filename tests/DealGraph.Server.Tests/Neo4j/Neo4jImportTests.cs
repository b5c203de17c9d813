using DealGraph.Server.Tests.Executable;
using Xunit;

namespace DealGraph.Server.Tests.Neo4j;

[Collection(Neo4jDatabase.Name)]
public sealed class Neo4jImportTests(Neo4jDatabase database) : ImportSpecification(database);
