using DealGraph.Storage.Imports;
using DealGraph.Storage.Specification.Imports;

namespace DealGraph.Storage.Sqlite.Tests.Imports;

/// <summary>Rows that no contract of the writer gives back: standings, history, search texts, runs.</summary>
public sealed class StoredRowsTests : IAsyncLifetime
{
    private static readonly TestDataset Disputed = TestDataset.Empty.Source("source/a").Source("source/b").Source("source/c")
        .Deal("deal/one.two", "5 USD").Deal("deal/one.two", "7 USD", "source/b").Claim("deal/one.two", "dealType", "ACQUISITION", "source/c");

    private SqliteTestStore? store;

    private SqliteTestStore Store => store ?? throw new InvalidOperationException();

    public async ValueTask InitializeAsync() => store = await SqliteTestStore.CreateAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync() => await Store.DisposeAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Claims_have_their_standing_and_conflict_whether_the_import_is_the_first_or_not(bool first)
    {
        if (!first)
        {
            await ImportAsync(TestDataset.Empty.Source("source/a").Source("source/b").Source("source/c").Deal("deal/one.two", "5 USD"));
        }

        await ImportAsync(Disputed);

        Assert.Equal(
            [
                "dealType|source/a|CHOSEN|", "dealType|source/b|AGREES|", "dealType|source/c|AGREES|",
                "price|source/a|CHOSEN|conflict/deal.one.two.price", "price|source/b|CONFLICTS|conflict/deal.one.two.price",
            ],
            Store.Query("SELECT property, source, standing, conflict FROM claims ORDER BY property, source"));
        Assert.Equal(["conflict/deal.one.two.price|deal/one.two|price|1"], Store.Query("SELECT * FROM conflicts"));
    }

    [Fact]
    public async Task A_settled_conflict_leaves_no_trace_on_the_claims()
    {
        await ImportAsync(Disputed);
        await ImportAsync(Disputed with { Claims = [.. Disputed.Claims.Where(claim => claim.SourceId != "source/b")] });

        Assert.Equal(
            ["dealType|CHOSEN|", "dealType|AGREES|", "price|CHOSEN|"],
            Store.Query("SELECT property, standing, conflict FROM claims ORDER BY property, source"));
    }

    [Fact]
    public async Task Replaced_and_withdrawn_claims_go_into_the_history_with_the_time_they_stood()
    {
        await ImportAsync(TestDataset.Empty.Source("source/a").Organization("organization/x", "X").Organization("organization/y", "Y"));
        var later = TestDataset.Empty.Scope with { StartedAt = TestDataset.Empty.Scope.StartedAt.AddDays(1) };
        await ImportAsync(TestDataset.Empty.Source("source/a").Organization("organization/x", "X2") with { Scope = later });

        Assert.Equal(
            [
                "organization/x|X|seed|2026-11-23T10:00:00.123Z|2026-11-24T10:00:00.123Z",
                "organization/y|Y|seed|2026-11-23T10:00:00.123Z|2026-11-24T10:00:00.123Z",
            ],
            Store.Query("SELECT subject, value, dataset, recorded_from, recorded_to FROM claim_history ORDER BY subject"));
        Assert.Equal(["X2|2026-11-24T10:00:00.123Z"], Store.Query("SELECT value, recorded_from FROM claims"));
    }

    [Fact]
    public async Task An_unchanged_claim_keeps_the_time_it_was_first_recorded()
    {
        var dataset = TestDataset.Empty.Source("source/a").Organization("organization/x", "X");
        await ImportAsync(dataset);
        await ImportAsync(dataset with { Scope = dataset.Scope with { StartedAt = dataset.Scope.StartedAt.AddDays(1) } });

        Assert.Equal(["2026-11-23T10:00:00.123Z"], Store.Query("SELECT recorded_from FROM claims"));
        Assert.Empty(Store.Query("SELECT * FROM claim_history"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Search_finds_a_node_by_its_name_and_an_entity_by_its_other_names(bool first)
    {
        if (!first)
        {
            await ImportAsync(TestDataset.Empty.Source("source/a").Organization("organization/old", "Old"));
        }

        await ImportAsync(TestDataset.Empty.Source("source/a").Organization("organization/x", "Crème Brûlée AG")
            .Claim("name/1", "entity", "organization/x").Claim("name/1", "value", "Pudding").Claim("name/1", "nameType", "ALIAS")
            .Claim("deal/1", "dealType", "ACQUISITION").Claim("deal/1", "title", "A takes B").Claim("deal/2", "dealType", "ACQUISITION"));

        Assert.Equal(
            ["deal/1|deal/1|a takes b", "name/1|organization/x|pudding", "organization/x|organization/x|creme brulee ag"],
            Store.Query("SELECT fact, node, folded FROM search_texts ORDER BY fact"));
        Assert.Equal(["organization/x"], Found("pud*"));
        Assert.Equal(["organization/x"], Found("brulee"));
        Assert.Empty(Found("old"));
    }

    [Fact]
    public async Task Search_follows_a_changed_and_a_withdrawn_name()
    {
        await ImportAsync(TestDataset.Empty.Source("source/a").Organization("organization/x", "Before").Organization("organization/y", "Gone"));
        await ImportAsync(TestDataset.Empty.Source("source/a").Organization("organization/x", "After"));

        Assert.Equal(["organization/x"], Found("after"));
        Assert.Empty(Found("before"));
        Assert.Empty(Found("gone"));
        Assert.Empty((await Store.Administration.InspectAsync(true, TestContext.Current.CancellationToken)).Problems ?? ["not checked"]);
    }

    [Fact]
    public async Task A_name_of_signs_only_is_not_searched()
    {
        await ImportAsync(TestDataset.Empty.Source("source/a").Organization("organization/x", "???"));

        Assert.Empty(Store.Query("SELECT * FROM search_texts"));
    }

    [Fact]
    public async Task A_run_is_recorded_with_its_files_and_counts_and_numbers_have_no_gaps()
    {
        var dataset = TestDataset.Empty.Source("source/a").Organization("organization/x", "X");
        await ImportAsync(dataset);
        await ImportAsync(dataset);
        await ImportAsync(dataset.Organization("organization/y", "Y"));

        Assert.Equal(
            ["run/1|2026-11-23T10:00:00.123Z|seed|1|1|2|0|0|0", "run/2|2026-11-23T10:00:00.123Z|seed|1|1|1|0|0|2"],
            Store.Query("SELECT id, started_at, dataset, dataset_version, policy_version, created, updated, withdrawn, unchanged FROM import_runs ORDER BY id"));
        Assert.Equal(["organizations.csv", "sources.csv"], Store.Query("SELECT json_each.key FROM import_runs, json_each(files) WHERE import_runs.id = 'run/1' ORDER BY 1"));
    }

    [Fact]
    public async Task A_first_import_leaves_every_index_and_trigger_of_the_schema()
    {
        const string Objects = "SELECT sql FROM sqlite_schema WHERE type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY name";
        var before = Store.Query(Objects);

        await ImportAsync(Disputed);

        Assert.Equal(before, Store.Query(Objects));
    }

    [Fact]
    public async Task Two_claims_of_one_id_are_refused_and_nothing_is_written()
    {
        var dataset = TestDataset.Empty.Source("source/a").Organization("organization/x", "X").Organization("organization/y", "Y");
        var same = dataset with { Claims = [dataset.Claims[0], dataset.Claims[1] with { Id = dataset.Claims[0].Id }] };

        await Assert.ThrowsAsync<Storage.Errors.StoreException>(async () => await ImportAsync(same));

        Assert.Empty(Store.Query("SELECT * FROM claims"));
        Assert.Equal(new ImportCounts(3, 0, 0, 0), (await ImportAsync(dataset)).Counts);
        await Assert.ThrowsAsync<Storage.Errors.StoreException>(async () => await ImportAsync(
            dataset with { Claims = [.. dataset.Claims, dataset.Claims[0] with { SubjectId = "organization/z" }] }));
    }

    private ValueTask<ImportOutcome> ImportAsync(TestDataset dataset) =>
        TestImport.RunAsync(Store.Writer, dataset, TestContext.Current.CancellationToken);

    private IReadOnlyList<string> Found(string words) => Store.Query(
        $"SELECT node FROM search_index JOIN search_texts ON key = search_index.rowid WHERE search_index MATCH '{words}' ORDER BY node");
}
