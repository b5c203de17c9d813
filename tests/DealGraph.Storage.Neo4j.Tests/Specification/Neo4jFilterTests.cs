using DealGraph.Storage.Specification.Reading;

namespace DealGraph.Storage.Neo4j.Tests.Specification;

public sealed class Neo4jFilterTests(Neo4jFixture fixture) : FilterSpecification<Neo4jFixture>(fixture);
