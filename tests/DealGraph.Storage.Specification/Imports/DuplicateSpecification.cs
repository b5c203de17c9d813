using DealGraph.Storage.Imports;

namespace DealGraph.Storage.Specification.Imports;

/// <summary>Rows that say the same twice.</summary>
public abstract class DuplicateSpecification<TFixture>(TFixture fixture) : StoreSpecification<TFixture>(fixture)
    where TFixture : class, IStoreFixture
{
    private static readonly TestDataset One = TestDataset.Empty.Source("source/a", line: 2).Organization("organization/x", "X", line: 5);

    [Fact]
    public async Task The_second_claim_of_a_source_on_a_property_is_a_duplicate_of_the_first()
    {
        var outcome = await ImportAsync(One.Organization("organization/x", "other", line: 9));

        Assert.Equal([new Duplicate(new RowOrigin("organizations.csv", 9), "organization/x", new RowOrigin("organizations.csv", 5))], outcome.Duplicates);
        Assert.Equal("X", (await ValuesAsync("organization", "name"))["organization/x"]);
    }

    [Fact]
    public async Task So_it_is_when_the_store_holds_the_claim_already()
    {
        await ImportAsync(One);

        var outcome = await ImportAsync(One.Organization("organization/x", "X", line: 9));

        Assert.Equal(new RowOrigin("organizations.csv", 5), Assert.Single(outcome.Duplicates).First);
        Assert.Equal(new ImportCounts(0, 0, 0, 2), outcome.Counts);
    }

    [Fact]
    public async Task The_second_record_of_an_id_is_a_duplicate_of_the_first()
    {
        var outcome = await ImportAsync(One.Source("source/a", type: "BLOG", line: 8));

        Assert.Equal([new Duplicate(new RowOrigin("sources.csv", 8), "source/a", new RowOrigin("sources.csv", 2))], outcome.Duplicates);
    }

    [Fact]
    public async Task A_file_that_is_not_read_counts_as_well_so_that_skipping_files_makes_no_difference()
    {
        await ImportAsync(One);

        var outcome = await ImportAsync(TestDataset.Empty.Organization("organization/x", "other", file: "more.csv", line: 3) with { Files = ["more.csv"] });

        Assert.Equal([new Duplicate(new RowOrigin("more.csv", 3), "organization/x", new RowOrigin("organizations.csv", 5))], outcome.Duplicates);
        Assert.Equal("X", (await ValuesAsync("organization", "name"))["organization/x"]);
    }

    [Fact]
    public async Task What_another_dataset_says_stays_its_own_and_is_told_as_a_duplicate()
    {
        await ImportAsync(One);

        var outcome = await ImportAsync(One with { Scope = One.Scope with { Dataset = "other" } });
        Assert.NotEmpty(outcome.Duplicates);

        // The other dataset has nothing to withdraw of what the first one said.
        await ImportAsync(TestDataset.Empty with { Scope = One.Scope with { Dataset = "other" } });
        Assert.Equal(new ImportCounts(0, 0, 0, 2), (await ImportAsync(One)).Counts);
    }
}
