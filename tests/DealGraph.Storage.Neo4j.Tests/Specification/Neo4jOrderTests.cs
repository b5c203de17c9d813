using DealGraph.Storage.Specification.Reading;

namespace DealGraph.Storage.Neo4j.Tests.Specification;

public sealed class Neo4jOrderTests(Neo4jFixture fixture) : OrderSpecification<Neo4jFixture>(fixture);
