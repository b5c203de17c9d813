using DealGraph.Storage.Specification.Administration;

namespace DealGraph.Storage.Neo4j.Tests.Specification;

public sealed class Neo4jAdministrationTests(Neo4jFixture fixture) : AdministrationSpecification<Neo4jFixture>(fixture);
