using DealGraph.Storage.Specification.Reading;

namespace DealGraph.Storage.Neo4j.Tests.Specification;

public sealed class Neo4jPageTests(Neo4jFixture fixture) : PageSpecification<Neo4jFixture>(fixture);
