using DealGraph.Storage.Specification.Imports;

namespace DealGraph.Storage.Sqlite.Tests.Specification;

public sealed class SqliteWithdrawalTests(SqliteFixture fixture) : WithdrawalSpecification<SqliteFixture>(fixture);
