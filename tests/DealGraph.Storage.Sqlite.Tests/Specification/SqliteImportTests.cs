using DealGraph.Storage.Specification.Imports;

namespace DealGraph.Storage.Sqlite.Tests.Specification;

public sealed class SqliteImportTests(SqliteFixture fixture) : ImportSpecification<SqliteFixture>(fixture);
