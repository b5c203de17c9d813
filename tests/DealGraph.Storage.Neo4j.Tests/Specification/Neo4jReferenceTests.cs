using DealGraph.Storage.Specification.Imports;

namespace DealGraph.Storage.Neo4j.Tests.Specification;

public sealed class Neo4jReferenceTests(Neo4jFixture fixture) : ReferenceSpecification<Neo4jFixture>(fixture);
