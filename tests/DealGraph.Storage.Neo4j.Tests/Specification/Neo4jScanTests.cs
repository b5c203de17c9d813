using DealGraph.Storage.Specification.Imports;

namespace DealGraph.Storage.Neo4j.Tests.Specification;

public sealed class Neo4jScanTests(Neo4jFixture fixture) : ScanSpecification<Neo4jFixture>(fixture);
