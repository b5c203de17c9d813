using DealGraph.Storage.Imports;

namespace DealGraph.Storage.Specification.Imports;

/// <summary>What becomes of rows that are no longer in their files.</summary>
public abstract class WithdrawalSpecification<TFixture>(TFixture fixture) : StoreSpecification<TFixture>(fixture)
    where TFixture : class, IStoreFixture
{
    private static readonly TestDataset Source = TestDataset.Empty.Source("source/a").Source("source/b");

    [Fact]
    public async Task A_fact_that_is_no_longer_in_its_file_is_withdrawn()
    {
        await ImportAsync(Source.Organization("organization/x", "X").Organization("organization/y", "Y"));

        var outcome = await ImportAsync(Source.Organization("organization/y", "Y"));

        Assert.Equal(new ImportCounts(0, 0, 1, 3), outcome.Counts);
        var gone = Assert.Single(outcome.Changed);
        Assert.Equal(("organization/x", "organization", 0), (gone.SubjectId, gone.Kind.Name, gone.Claims.Count));
        Assert.Equal(["organization/y"], (await ValuesAsync("organization", "name")).Keys);
        Assert.Equal(1, await CountAsync("claims"));
        await RequireSoundAsync();
    }

    [Fact]
    public async Task A_fact_that_another_source_still_claims_stays_and_counts_as_updated()
    {
        await ImportAsync(Source.Organization("organization/x", "X").Organization("organization/x", "X", "source/b"));

        var outcome = await ImportAsync(Source.Organization("organization/x", "X", "source/b"));

        Assert.Equal(new ImportCounts(0, 1, 0, 2), outcome.Counts);
        Assert.Equal("source/b", Assert.Single(Assert.Single(outcome.Changed).Claims).SourceId);
    }

    [Fact]
    public async Task A_file_that_is_not_read_keeps_its_facts()
    {
        await ImportAsync(Source.Organization("organization/x", "X").Organization("organization/y", "Y", file: "more.csv"));

        var outcome = await ImportAsync(Source with { Files = ["more.csv"] });

        Assert.Equal(new ImportCounts(0, 0, 1, 0), outcome.Counts);
        Assert.Equal(["organization/x"], (await ValuesAsync("organization", "name")).Keys);
    }

    [Fact]
    public async Task A_row_that_moves_to_another_file_is_unchanged()
    {
        await ImportAsync(Source.Organization("organization/x", "X").Organization("organization/y", "Y"));

        var outcome = await ImportAsync(Source.Organization("organization/x", "X", file: "more.csv").Organization("organization/y", "Y"));

        Assert.Equal(new ImportCounts(0, 0, 0, 4), outcome.Counts);
        Assert.Empty(outcome.Duplicates);
    }

    [Fact]
    public async Task A_row_may_move_out_of_a_file_that_is_forgotten()
    {
        await ImportAsync(Source.Organization("organization/x", "X", file: "old.csv").Organization("organization/y", "Y", file: "old.csv"));

        var outcome = await ImportAsync(Source.Organization("organization/x", "X", file: "new.csv"));

        Assert.Equal(new ImportCounts(0, 0, 1, 3), outcome.Counts);
        await using var session = await BeginAsync(Source);
        Assert.Equal(["new.csv", "sources.csv"], session.KnownFiles.Keys.Order());
    }

    [Fact]
    public async Task Another_datasets_rows_stay()
    {
        await ImportAsync(Source.Organization("organization/x", "X"));

        var other = TestDataset.Empty with { Scope = Source.Scope with { Dataset = "other" } };
        await ImportAsync(other.Organization("organization/z", "Z"));
        var outcome = await ImportAsync(other);

        Assert.Equal(new ImportCounts(0, 0, 1, 0), outcome.Counts);
        Assert.Equal(["organization/x"], (await ValuesAsync("organization", "name")).Keys);
    }

    [Fact]
    public async Task A_record_that_nothing_names_can_be_withdrawn_and_come_back()
    {
        await ImportAsync(Source);

        Assert.Equal(new ImportCounts(0, 0, 1, 1), (await ImportAsync(TestDataset.Empty.Source("source/a"))).Counts);
        Assert.Equal(1, await CountAsync("sources"));
        Assert.Equal(new ImportCounts(1, 0, 0, 1), (await ImportAsync(Source)).Counts);
    }

    [Fact]
    public async Task A_read_file_without_a_hash_is_a_mistake_of_the_caller()
    {
        await using var session = await BeginAsync(Source);
        session.Replace("sources.csv");

        await Assert.ThrowsAsync<ArgumentException>(async () => await session.WithdrawAsync(new Dictionary<string, string?>(), Cancellation));
    }
}
