using DealGraph.Storage.Specification.Imports;

namespace DealGraph.Storage.Neo4j.Tests.Specification;

public sealed class Neo4jDuplicateTests(Neo4jFixture fixture) : DuplicateSpecification<Neo4jFixture>(fixture);
