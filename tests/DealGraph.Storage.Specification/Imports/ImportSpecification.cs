using DealGraph.Storage.Fields;
using DealGraph.Storage.Imports;

namespace DealGraph.Storage.Specification.Imports;

/// <summary>What an import leaves in the store.</summary>
public abstract class ImportSpecification<TFixture>(TFixture fixture) : StoreSpecification<TFixture>(fixture)
    where TFixture : class, IStoreFixture
{
    private static readonly TestDataset Two =
        TestDataset.Empty.Source("source/a").Organization("organization/x", "X").Organization("organization/y", "Y").Deal("deal/1", "5 USD");

    [Fact]
    public async Task A_first_import_writes_every_fact()
    {
        var outcome = await ImportAsync(Two);

        Assert.Equal(new ImportCounts(4, 0, 0, 0), outcome.Counts);
        Assert.Equal(["X", "Y"], (await ValuesAsync("organization", "name")).Values);
        Assert.Equal("5 USD", (await ValuesAsync("deal", "price"))["deal/1"]);
        await RequireSoundAsync();
    }

    // 200 characters are the most that an importer lets through, and of this one folding makes eighteen.
    [Fact]
    public async Task The_longest_name_is_kept()
    {
        var name = new string('\uFDFA', 200);

        await ImportAsync(TestDataset.Empty.Source("source/a").Organization("organization/x", name));

        Assert.Equal([name], (await ValuesAsync("organization", "name")).Values);
        await RequireSoundAsync();
    }

    [Fact]
    public async Task Importing_the_same_again_changes_nothing_and_records_no_run()
    {
        await ImportAsync(Two);

        var again = await ImportAsync(Two);

        Assert.Equal(new ImportCounts(0, 0, 0, 4), again.Counts);
        Assert.True(again.Counts?.ChangedNothing);
        Assert.Empty(again.Changed);
        Assert.Equal(1, await CountAsync("importRuns"));
    }

    [Fact]
    public async Task A_changed_value_replaces_the_old_one()
    {
        await ImportAsync(Two);

        var outcome = await ImportAsync(
            TestDataset.Empty.Source("source/a").Organization("organization/x", "X2").Organization("organization/y", "Y").Deal("deal/1", "5 USD"));

        Assert.Equal(new ImportCounts(0, 1, 0, 3), outcome.Counts);
        Assert.Equal(["organization/x"], outcome.ChangedIds);
        Assert.Equal("X2", (await ValuesAsync("organization", "name"))["organization/x"]);
        Assert.Equal(4, await CountAsync("claims"));
        Assert.Equal(2, await CountAsync("importRuns"));
    }

    [Fact]
    public async Task A_new_fact_counts_as_created_and_leaves_the_others_alone()
    {
        await ImportAsync(Two);

        var outcome = await ImportAsync(Two.Organization("organization/z", "Z"));

        Assert.Equal(new ImportCounts(1, 0, 0, 4), outcome.Counts);
        Assert.Equal(["organization/z"], outcome.ChangedIds);
    }

    [Fact]
    public async Task A_row_on_another_line_is_unchanged_but_its_new_line_is_known()
    {
        await ImportAsync(TestDataset.Empty.Source("source/a").Organization("organization/x", "X", line: 7));

        var moved = await ImportAsync(TestDataset.Empty.Source("source/a").Organization("organization/x", "X", line: 70));

        Assert.Equal(new ImportCounts(0, 0, 0, 2), moved.Counts);
        Assert.Equal(new RowOrigin("organizations.csv", 70), (await ScanNamesAsync()).Single().Origin);
    }

    [Fact]
    public async Task The_store_knows_the_hashes_of_the_files_of_the_dataset_only()
    {
        await ImportAsync(Two);

        await using var same = await BeginAsync(Two);
        Assert.Equal(["deals.csv", "organizations.csv", "sources.csv"], same.KnownFiles.Keys.Order());
        Assert.All(same.KnownFiles.Values, hash => Assert.Equal(64, hash.Length));
        await same.DisposeAsync();

        await using var other = await BeginAsync(Two with { Scope = Two.Scope with { Dataset = "other" } });
        Assert.Empty(other.KnownFiles);
    }

    [Fact]
    public async Task A_truth_value_a_number_and_an_emoji_come_back_as_they_went_in()
    {
        await ImportAsync(TestDataset.Empty.Source("source/a")
            .Organization("organization/x", "Ünïcødé 🤗 'quoted' 零一").Claim("organization/x", "isPublic", "false")
            .Claim("deal/1", "dealType", "ACQUISITION").Claim("deal/1", "boardSeats", "9007199254740993"));

        Assert.Equal("Ünïcødé 🤗 'quoted' 零一", (await ValuesAsync("organization", "name"))["organization/x"]);
        Assert.Equal("false", (await ValuesAsync("organization", "isPublic"))["organization/x"]);
        Assert.Equal("9007199254740993", (await ValuesAsync("deal", "boardSeats"))["deal/1"]);
    }

    [Fact]
    public async Task Ids_of_a_kind_are_those_that_are_there_within_the_import()
    {
        await using var session = await BeginAsync(Two);
        await TestImport.AddAsync(session, Two, Cancellation);

        var kinds = new[] { "organization", "deal", "source", "person" };
        var ids = new List<string>();
        foreach (var kind in kinds)
        {
            ids.AddRange(await session.ReadIdsAsync(Domain.Catalogue.DealGraphCatalogue.Kind(kind), Cancellation).ToListAsync(Cancellation));
        }

        Assert.Equal(["organization/x", "organization/y", "deal/1", "source/a"], ids);
    }

    private async ValueTask<List<FactRow>> ScanNamesAsync()
    {
        await using var session = await BeginAsync(TestDataset.Empty);
        var kind = Domain.Catalogue.DealGraphCatalogue.Kind("organization");
        return await session.ScanAsync(new FactScan(kind, FieldPart.Id, []), Cancellation).ToListAsync(Cancellation);
    }
}
