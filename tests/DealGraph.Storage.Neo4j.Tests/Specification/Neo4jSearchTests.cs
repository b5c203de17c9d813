using DealGraph.Storage.Specification.Reading;

namespace DealGraph.Storage.Neo4j.Tests.Specification;

public sealed class Neo4jSearchTests(Neo4jFixture fixture) : SearchSpecification<Neo4jFixture>(fixture);
