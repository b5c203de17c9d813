using DealGraph.Storage.Specification.Reading;

namespace DealGraph.Storage.Sqlite.Tests.Specification;

public sealed class SqliteSourceTests(SqliteFixture fixture) : SourceSpecification<SqliteFixture>(fixture);
