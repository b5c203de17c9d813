using DealGraph.Storage.Specification.Imports;

namespace DealGraph.Storage.Neo4j.Tests.Specification;

public sealed class Neo4jUnitOfWorkTests(Neo4jFixture fixture) : UnitOfWorkSpecification<Neo4jFixture>(fixture);
