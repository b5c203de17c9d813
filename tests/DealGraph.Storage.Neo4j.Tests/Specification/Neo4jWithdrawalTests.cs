using DealGraph.Storage.Specification.Imports;

namespace DealGraph.Storage.Neo4j.Tests.Specification;

public sealed class Neo4jWithdrawalTests(Neo4jFixture fixture) : WithdrawalSpecification<Neo4jFixture>(fixture);
