using DealGraph.Storage.Specification.Reading;

namespace DealGraph.Storage.Neo4j.Tests.Specification;

public sealed class Neo4jSourceTests(Neo4jFixture fixture) : SourceSpecification<Neo4jFixture>(fixture);
