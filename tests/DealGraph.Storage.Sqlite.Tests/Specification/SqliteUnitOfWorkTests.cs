using DealGraph.Storage.Specification.Imports;

namespace DealGraph.Storage.Sqlite.Tests.Specification;

public sealed class SqliteUnitOfWorkTests(SqliteFixture fixture) : UnitOfWorkSpecification<SqliteFixture>(fixture);
