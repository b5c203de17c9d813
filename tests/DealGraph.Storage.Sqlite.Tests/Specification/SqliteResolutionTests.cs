using DealGraph.Storage.Specification.Imports;

namespace DealGraph.Storage.Sqlite.Tests.Specification;

public sealed class SqliteResolutionTests(SqliteFixture fixture) : ResolutionSpecification<SqliteFixture>(fixture);
