using DealGraph.Storage.Specification.Imports;

namespace DealGraph.Storage.Sqlite.Tests.Specification;

public sealed class SqliteScanTests(SqliteFixture fixture) : ScanSpecification<SqliteFixture>(fixture);
