using DealGraph.Storage.Specification.Reading;

namespace DealGraph.Storage.Sqlite.Tests.Specification;

public sealed class SqliteSearchTests(SqliteFixture fixture) : SearchSpecification<SqliteFixture>(fixture);
