using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Fields;

namespace DealGraph.Storage.Sqlite.Tests.Schema;

public sealed class CatalogueColumnsTests
{
    // What imports keep besides the fields of the kind.
    private static readonly IReadOnlyDictionary<string, string[]> Extra = new Dictionary<string, string[]> { ["claims"] = ["last_run:INTEGER"] };

    public static TheoryData<string> Kinds => [.. DealGraphCatalogue.Kinds.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task The_table_of_a_kind_has_a_column_for_each_part_of_each_field(string name)
    {
        var kind = DealGraphCatalogue.Kind(name);
        await using var store = await SqliteTestStore.CreateAsync(TestContext.Current.CancellationToken);

        var parts = kind.Fields.SelectMany(field => FieldParts.Of(field.Type).Select(part => new FieldPart(field, part))).Prepend(FieldPart.Id);
        Assert.Equal(
            parts.Select(part => $"{part.Column}:{(part.IsNumber ? "INTEGER" : "TEXT")}").Concat(Extra.GetValueOrDefault(kind.Table) ?? []),
            store.Query($"SELECT name || ':' || type FROM pragma_table_info('{kind.Table}') ORDER BY cid"));
    }

    [Fact]
    public async Task Every_static_statement_is_understood_by_a_new_store()
    {
        await using var store = await SqliteTestStore.CreateAsync(TestContext.Current.CancellationToken);
        using var connection = store.Connections.OpenWriter("test");
        connection.Execute(QueryText.Of("Imports/CreateTemporaryTables"));
        var assembly = typeof(SqliteOptions).Assembly;
        var names = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("Queries/", StringComparison.Ordinal) && !name.EndsWith("CreateTemporaryTables.sql", StringComparison.Ordinal))
            .Select(name => name["Queries/".Length..^".sql".Length]).ToList();

        Assert.NotEmpty(names);
        Assert.All(names, name => connection.Execute("EXPLAIN " + QueryText.Of(name)));
    }

    [Theory]
    [InlineData("ChangedClaims")]
    [InlineData("AllClaims")]
    public async Task Changed_facts_are_read_without_sorting_so_that_memory_stays_small(string name)
    {
        await using var store = await SqliteTestStore.CreateAsync(TestContext.Current.CancellationToken);
        using var connection = store.Connections.OpenWriter("test");
        connection.Execute(QueryText.Of("Imports/CreateTemporaryTables"));

        var plan = connection.Prepare("EXPLAIN QUERY PLAN " + QueryText.Of("Imports/" + name));
        var steps = new List<string>();
        while (plan.Step())
        {
            steps.Add(plan.Text(3));
        }

        Assert.NotEmpty(steps);
        Assert.DoesNotContain(steps, step => step.Contains("TEMP B-TREE", StringComparison.Ordinal) || step.StartsWith("SCAN", StringComparison.Ordinal));
    }
}
