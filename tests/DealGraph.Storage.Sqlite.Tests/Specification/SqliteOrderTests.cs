using DealGraph.Storage.Specification.Reading;

namespace DealGraph.Storage.Sqlite.Tests.Specification;

public sealed class SqliteOrderTests(SqliteFixture fixture) : OrderSpecification<SqliteFixture>(fixture);
