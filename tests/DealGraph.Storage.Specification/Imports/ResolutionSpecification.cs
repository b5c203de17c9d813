using DealGraph.Storage.Imports;

namespace DealGraph.Storage.Specification.Imports;

/// <summary>Which facts are resolved again, from what, and what is written of it.</summary>
public abstract class ResolutionSpecification<TFixture>(TFixture fixture) : StoreSpecification<TFixture>(fixture)
    where TFixture : class, IStoreFixture
{
    private static readonly TestDataset Disputed = TestDataset.Empty.Source("source/a").Source("source/b")
        .Organization("organization/x", "X").Deal("deal/1", "5 USD").Deal("deal/1", "7 USD", "source/b").Deal("deal/2", "9 USD");

    [Fact]
    public async Task Facts_come_by_kind_in_the_order_of_the_catalogue_and_then_by_id()
    {
        var outcome = await ImportAsync(TestDataset.Empty.Source("source/a").Deal("deal/b", "1 USD").Deal("deal/a", "1 USD").Deal("deal/A", "1 USD")
            .Claim("person/p", "name", "P").Organization("organization/x", "X"));

        Assert.Equal(["organization/x", "person/p", "deal/A", "deal/a", "deal/b"], outcome.ChangedIds);
    }

    [Fact]
    public async Task A_fact_comes_with_all_its_claims_and_the_place_of_the_first()
    {
        await ImportAsync(TestDataset.Empty.Source("source/a").Organization("organization/x", "X", line: 20));

        var outcome = await ImportAsync(TestDataset.Empty.Source("source/a").Organization("organization/x", "X", line: 20)
            .Claim("organization/x", "country", "US", file: "organizations.csv", line: 3));

        var subject = Assert.Single(outcome.Changed);
        Assert.Equal(["country", "name"], subject.Claims.Select(claim => claim.Property));
        Assert.Equal(new RowOrigin("organizations.csv", 3), subject.Origin);
    }

    [Fact]
    public async Task More_facts_than_one_batch_come_once_each()
    {
        var dataset = Enumerable.Range(0, 2_500).Aggregate(
            TestDataset.Empty.Source("source/a"), (all, number) => all.Organization($"organization/{number:d5}", $"Number {number}"));

        var outcome = await ImportAsync(dataset);

        Assert.Equal(2_500, outcome.ChangedIds.Distinct().Count());
        Assert.Equal(2_500, outcome.Changed.Count);
        Assert.Equal(2_500, await CountAsync("organizations"));
    }

    [Fact]
    public async Task Claims_carry_what_is_known_of_their_source()
    {
        var outcome = await ImportAsync(TestDataset.Empty
            .Source("source/a", type: "WIRE", publisher: "Reuters", publishedOn: "2025-06").Source("source/b", copyOf: "source/a").Source("source/c", copyOf: "source/b")
            .Organization("organization/x", "X").Organization("organization/x", "X", "source/c"));

        var claims = Assert.Single(outcome.Changed).Claims;
        Assert.Equal(("WIRE", "Reuters", "2025-06", null), (claims[0].SourceType, claims[0].Publisher, claims[0].PublishedOn?.Text, claims[0].OriginalSourceId));
        Assert.Equal(("NEWS", null, "source/a"), (claims[1].SourceType, claims[1].Publisher, claims[1].OriginalSourceId));
    }

    [Fact]
    public async Task Sources_that_are_copies_of_each_other_end_at_one_of_them()
    {
        var outcome = await ImportAsync(TestDataset.Empty.Source("source/a", copyOf: "source/b").Source("source/b", copyOf: "source/a")
            .Organization("organization/x", "X").Organization("organization/x", "X", "source/b"));

        Assert.Equal(["source/a"], Assert.Single(outcome.Changed).Claims.Select(claim => claim.OriginalSourceId).Distinct());
    }

    [Fact]
    public async Task A_changed_source_resolves_the_facts_it_claims_again()
    {
        await ImportAsync(Disputed);
        Assert.Equal("5 USD", (await ValuesAsync("deal", "price"))["deal/1"]);

        var trusted = TestDataset.Empty.Source("source/a").Source("source/b", type: "REGULATORY_FILING");
        var outcome = await ImportAsync(trusted with { Claims = Disputed.Claims });

        Assert.Equal(new ImportCounts(0, 1, 0, 4), outcome.Counts);
        Assert.Equal(["deal/1"], outcome.ChangedIds);
        Assert.Equal("7 USD", (await ValuesAsync("deal", "price"))["deal/1"]);
    }

    [Fact]
    public async Task A_source_that_becomes_a_copy_changes_what_its_own_copies_count_for()
    {
        var claims = Disputed.Organization("organization/x", "X", "source/b").Claims;
        await ImportAsync(TestDataset.Empty.Source("source/a").Source("source/b", copyOf: "source/a").Source("source/c") with { Claims = claims });

        var outcome = await ImportAsync(
            TestDataset.Empty.Source("source/a", copyOf: "source/c").Source("source/b", copyOf: "source/a").Source("source/c") with { Claims = claims });

        Assert.Contains("organization/x", outcome.ChangedIds);
        Assert.All(
            outcome.Changed.Single(subject => subject.SubjectId == "organization/x").Claims, claim => Assert.Equal("source/c", claim.OriginalSourceId));
    }

    [Fact]
    public async Task Another_policy_resolves_everything_again_and_records_the_run()
    {
        await ImportAsync(Disputed);

        var outcome = await ImportAsync(Disputed with { Scope = Disputed.Scope with { PolicyVersion = "next" } });

        Assert.Equal(["organization/x", "deal/1", "deal/2"], outcome.ChangedIds);
        Assert.Equal(new ImportCounts(0, 0, 0, 5), outcome.Counts);
        Assert.Equal(2, await CountAsync("importRuns"));
        Assert.Empty((await ImportAsync(Disputed with { Scope = Disputed.Scope with { PolicyVersion = "next" } })).Changed);
    }

    [Fact]
    public async Task A_new_rate_resolves_everything_again()
    {
        await ImportAsync(Disputed);

        var outcome = await ImportAsync(Disputed.Rate("EUR", "2025-01-02", "1.1", "source/a"));

        Assert.Equal(3, outcome.Changed.Count);
        Assert.Equal(new ImportCounts(1, 0, 0, 5), outcome.Counts);
    }

    [Fact]
    public async Task Rates_are_those_of_the_import()
    {
        await using var session = await BeginAsync(Disputed);
        await TestImport.AddAsync(session, Disputed.Rate("EUR", "2025-01-02", "1.25", "source/a"), Cancellation);

        var rates = await session.ReadRatesAsync(Cancellation);

        var converted = rates.Convert(Domain.Values.Money.Parse("4 EUR"), Domain.Values.PartialDate.Parse("2025-01-02"));
        Assert.Equal(500, converted?.Stated);
    }

    [Fact]
    public async Task A_conflict_is_there_as_long_as_claims_exclude_each_other()
    {
        await ImportAsync(Disputed);
        Assert.Equal(1, await CountAsync("conflicts"));
        await ImportAsync(Disputed);
        Assert.Equal(1, await CountAsync("conflicts"));

        var settled = TestDataset.Empty.Source("source/a").Source("source/b")
            .Organization("organization/x", "X").Deal("deal/1", "5 USD").Deal("deal/1", "5 USD", "source/b").Deal("deal/2", "9 USD");
        await ImportAsync(settled);
        Assert.Equal(0, await CountAsync("conflicts"));
    }

    [Fact]
    public async Task The_conflicts_of_a_withdrawn_fact_go_with_it()
    {
        await ImportAsync(Disputed);

        await ImportAsync(TestDataset.Empty.Source("source/a").Source("source/b").Organization("organization/x", "X"));

        Assert.Equal(0, await CountAsync("conflicts"));
        Assert.Equal(0, await CountAsync("deals"));
        await RequireSoundAsync();
    }
}
