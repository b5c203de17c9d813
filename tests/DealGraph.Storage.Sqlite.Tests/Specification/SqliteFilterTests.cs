using DealGraph.Storage.Specification.Reading;

namespace DealGraph.Storage.Sqlite.Tests.Specification;

public sealed class SqliteFilterTests(SqliteFixture fixture) : FilterSpecification<SqliteFixture>(fixture);
