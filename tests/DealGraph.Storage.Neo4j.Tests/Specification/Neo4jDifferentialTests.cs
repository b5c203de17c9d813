using DealGraph.Storage.Specification.Reading;

namespace DealGraph.Storage.Neo4j.Tests.Specification;

public sealed class Neo4jDifferentialTests(Neo4jFixture fixture) : DifferentialSpecification<Neo4jFixture>(fixture);
