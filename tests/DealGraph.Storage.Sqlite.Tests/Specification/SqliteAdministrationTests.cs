using DealGraph.Storage.Specification.Administration;

namespace DealGraph.Storage.Sqlite.Tests.Specification;

public sealed class SqliteAdministrationTests(SqliteFixture fixture) : AdministrationSpecification<SqliteFixture>(fixture);
