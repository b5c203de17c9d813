using DealGraph.Storage.Specification.Imports;

namespace DealGraph.Storage.Neo4j.Tests.Specification;

public sealed class Neo4jResolutionTests(Neo4jFixture fixture) : ResolutionSpecification<Neo4jFixture>(fixture);
