using DealGraph.Storage.Specification.Reading;

namespace DealGraph.Storage.Sqlite.Tests.Specification;

public sealed class SqlitePageTests(SqliteFixture fixture) : PageSpecification<SqliteFixture>(fixture);
