using DealGraph.Storage.Specification.Reading;

namespace DealGraph.Storage.Neo4j.Tests.Specification;

public sealed class Neo4jGroupTests(Neo4jFixture fixture) : GroupSpecification<Neo4jFixture>(fixture);
