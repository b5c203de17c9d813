using System.Text.RegularExpressions;
using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Errors;
using DealGraph.Storage.Fields;
using DealGraph.Storage.Neo4j.Tests.Servers;
using DealGraph.Storage.Specification.Imports;

namespace DealGraph.Storage.Neo4j.Tests.Schema;

public sealed partial class MigrationTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static IEnumerable<string> Statements => Neo4jMigrations.Statements;

    public static TheoryData<string> Kinds => [.. DealGraphCatalogue.Kinds.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_kind_has_a_constraint_on_its_id_and_an_index_for_each_field_that_wants_one(string name)
    {
        var kind = DealGraphCatalogue.Kind(name);

        Assert.Contains(Statements, statement => statement.EndsWith($"FOR (n:{kind.TypeName}) REQUIRE n.id IS UNIQUE", StringComparison.Ordinal));
        Assert.Equal(
            kind.Fields.Where(field => field.IsIndexed).SelectMany(field => IndexedParts(field).Select(part => new FieldPart(field, part).Column)).Order(StringComparer.Ordinal),
            Statements.Select(statement => RangeIndex().Match(statement)).Where(match => match.Success && match.Groups[1].Value == kind.TypeName)
                .Select(match => match.Groups[2].Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Search_looks_in_the_folded_text_of_every_kind_that_is_found()
    {
        var search = Assert.Single(Statements, statement => statement.Contains("FULLTEXT", StringComparison.Ordinal));
        foreach (var kind in DealGraphCatalogue.Kinds.Where(kind => kind.SearchField is not null))
        {
            Assert.Matches($@"[:|]{kind.TypeName}\b", search);
            Assert.Contains($"n.{new FieldPart(kind.SearchField, Part.Folded).Column}", search, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_statement_may_be_repeated() =>
        Assert.All(Statements, statement => Assert.Contains("IF NOT EXISTS", statement, StringComparison.Ordinal));

    [Fact]
    public async Task A_step_that_was_left_in_the_middle_is_finished()
    {
        await using var store = await CreateAsync();
        await store.ExecuteAsync("MATCH (m:Migration) DELETE m");
        await store.ExecuteAsync("DROP INDEX people_by_name");
        Assert.Equal(["the index or constraint 'people_by_name' is missing"], (await store.Administration.InspectAsync(true, Cancellation)).Problems);

        Assert.Equal(["0001-initial"], await store.Administration.MigrateAsync(Cancellation));

        Assert.Equal([], (await store.Administration.InspectAsync(true, Cancellation)).Problems);
    }

    [Theory]
    [InlineData("MERGE (:Migration {name: '9999-later', sha256: 'x'})", "newer DealGraph")]
    [InlineData("MATCH (m:Migration) SET m.sha256 = 'other'", "another text of migration '0001-initial'")]
    public async Task A_store_of_another_schema_is_left_alone(string change, string words)
    {
        await using var store = await CreateAsync();
        await store.ExecuteAsync(change);
        try
        {
            foreach (Func<Task> use in new Func<Task>[]
            {
                async () => await store.Administration.MigrateAsync(Cancellation),
                async () => await store.Administration.ResetAsync(Cancellation),
                async () => await store.Writer.BeginImportAsync(TestDataset.Empty.Scope, Cancellation),
            })
            {
                Assert.Contains(words, (await Assert.ThrowsAsync<StoreException>(use)).Message, StringComparison.Ordinal);
            }
        }
        finally
        {
            await store.ExecuteAsync("MATCH (m:Migration) DELETE m");
        }
    }

    [Fact]
    public async Task An_import_into_a_store_that_was_never_made_says_so()
    {
        await using var store = await CreateAsync();
        await store.ExecuteAsync("MATCH (m:Migration) DELETE m");

        var failure = await Assert.ThrowsAsync<StoreException>(async () => await store.Writer.BeginImportAsync(TestDataset.Empty.Scope, Cancellation));

        Assert.Contains("lacks migration '0001-initial'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Emptying_a_store_that_was_never_made_makes_it()
    {
        await using var store = await CreateAsync();
        await store.ExecuteAsync("MATCH (m:Migration) DELETE m");
        await store.ExecuteAsync("DROP INDEX people_by_name");

        await store.Administration.ResetAsync(Cancellation);

        Assert.Empty(await store.Administration.MigrateAsync(Cancellation));
        Assert.Equal([], (await store.Administration.InspectAsync(true, Cancellation)).Problems);
    }

    [Fact]
    public async Task Programs_that_start_at_once_make_the_schema_together()
    {
        await using var store = await CreateAsync();
        await RemoveSchemaAsync(store);
        Assert.Contains("the schema is not there yet", Assert.Single((await store.Administration.InspectAsync(true, Cancellation)).Problems ?? []), StringComparison.Ordinal);
        var address = (await SharedServer.GetAsync()).Address ?? throw new InvalidOperationException();
        await using var second = Neo4jTestStore.At(address);
        await using var third = Neo4jTestStore.At(address);

        await Task.WhenAll(new[] { store, second, third }.Select(one => one.Administration.MigrateAsync(Cancellation).AsTask()));

        Assert.Equal([], (await store.Administration.InspectAsync(true, Cancellation)).Problems);
        Assert.Equal(["1"], await store.QueryAsync("MATCH (l:ImportLock) RETURN count(l)"));
    }

    private static async Task RemoveSchemaAsync(Neo4jTestStore store)
    {
        await store.ExecuteAsync("MATCH (n) DETACH DELETE n");
        foreach (var name in await store.QueryAsync("SHOW CONSTRAINTS YIELD name RETURN name"))
        {
            await store.ExecuteAsync($"DROP CONSTRAINT {name}");
        }

        foreach (var name in await store.QueryAsync("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name"))
        {
            await store.ExecuteAsync($"DROP INDEX {name}");
        }
    }

    // What is compared and sorted of a field; references are followed instead.
    private static Part[] IndexedParts(Field field) => field.Type switch
    {
        FieldType.Reference => [],
        FieldType.Text => [Part.Value, Part.Folded],
        FieldType.Date => [Part.Earliest],
        FieldType.Money => [Part.Usd, Part.UsdMin],
        FieldType.Share => [Part.Min],
        _ => [Part.Value],
    };

    private static async ValueTask<Neo4jTestStore> CreateAsync()
    {
        var (_, reason) = await SharedServer.GetAsync();
        Assert.SkipWhen(reason is not null, reason ?? "");
        return await Neo4jTestStore.CreateAsync(Cancellation);
    }

    [GeneratedRegex(@"CREATE INDEX \w+ IF NOT EXISTS FOR \(n:(\w+)\) ON \(n\.(\w+)\)$")]
    private static partial Regex RangeIndex();
}
