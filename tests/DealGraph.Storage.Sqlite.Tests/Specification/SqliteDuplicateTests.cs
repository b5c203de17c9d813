using DealGraph.Storage.Specification.Imports;

namespace DealGraph.Storage.Sqlite.Tests.Specification;

public sealed class SqliteDuplicateTests(SqliteFixture fixture) : DuplicateSpecification<SqliteFixture>(fixture);
