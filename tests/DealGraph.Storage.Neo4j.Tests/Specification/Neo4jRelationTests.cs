using DealGraph.Storage.Specification.Reading;

namespace DealGraph.Storage.Neo4j.Tests.Specification;

public sealed class Neo4jRelationTests(Neo4jFixture fixture) : RelationSpecification<Neo4jFixture>(fixture);
