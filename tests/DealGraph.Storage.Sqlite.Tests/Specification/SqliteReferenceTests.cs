using DealGraph.Storage.Specification.Imports;

namespace DealGraph.Storage.Sqlite.Tests.Specification;

public sealed class SqliteReferenceTests(SqliteFixture fixture) : ReferenceSpecification<SqliteFixture>(fixture);
