using DealGraph.Storage.Specification.Reading;

namespace DealGraph.Storage.Sqlite.Tests.Specification;

public sealed class SqliteDifferentialTests(SqliteFixture fixture) : DifferentialSpecification<SqliteFixture>(fixture);
