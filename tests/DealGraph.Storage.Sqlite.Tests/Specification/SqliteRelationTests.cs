using DealGraph.Storage.Specification.Reading;

namespace DealGraph.Storage.Sqlite.Tests.Specification;

public sealed class SqliteRelationTests(SqliteFixture fixture) : RelationSpecification<SqliteFixture>(fixture);
