using DealGraph.Storage.Specification.Imports;

namespace DealGraph.Storage.Neo4j.Tests.Specification;

public sealed class Neo4jImportTests(Neo4jFixture fixture) : ImportSpecification<Neo4jFixture>(fixture);
