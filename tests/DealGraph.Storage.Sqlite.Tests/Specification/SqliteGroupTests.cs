using DealGraph.Storage.Specification.Reading;

namespace DealGraph.Storage.Sqlite.Tests.Specification;

public sealed class SqliteGroupTests(SqliteFixture fixture) : GroupSpecification<SqliteFixture>(fixture);
