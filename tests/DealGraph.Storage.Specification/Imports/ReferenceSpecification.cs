using DealGraph.Storage.Imports;

namespace DealGraph.Storage.Specification.Imports;

/// <summary>References to nodes that are not there.</summary>
public abstract class ReferenceSpecification<TFixture>(TFixture fixture) : StoreSpecification<TFixture>(fixture)
    where TFixture : class, IStoreFixture
{
    private static readonly TestDataset Source = TestDataset.Empty.Source("source/a", line: 2);

    private static readonly TestDataset Sound = Source
        .Organization("organization/x", "X", line: 2).Organization("organization/y", "Y", line: 3).Claim("organization/x", "memberOf", "organization/y", line: 2);

    [Fact]
    public async Task Every_kind_of_reference_is_checked_and_reported_in_the_order_of_its_row()
    {
        var qualifiers = new ClaimQualifiers("REPORTED", "NORMAL", "person/nobody", null, "source/none");
        var outcome = await ImportAsync(Source
            .Source("source/b", copyOf: "source/gone", line: 3)
            .Rate("EUR", "2025-01-02", "1.1", "source/rates")
            .Claim("organization/x", "memberOf", "organization/none", line: 9)
            .Claim("organization/x", "name", "X", "source/c", line: 5, qualifiers: qualifiers));

        Assert.Null(outcome.Counts);
        Assert.Equal(
            [
                "exchange_rates.csv:4 source_id source/rates", "organizations.csv:5 asserted_by person/nobody",
                "organizations.csv:5 corrects source/none", "organizations.csv:5 source_id source/c",
                "organizations.csv:9 member_of organization/none", "sources.csv:3 syndicated_from source/gone",
            ],
            outcome.Dangling.Select(Text));
    }

    [Fact]
    public async Task A_text_that_looks_like_an_id_is_no_reference()
    {
        var outcome = await ImportAsync(Sound.Claim("organization/y", "legalName", "organization/none").Claim("deal/1", "dealType", "ACQUISITION"));

        Assert.Empty(outcome.Dangling);
    }

    [Fact]
    public async Task A_fact_is_there_when_it_is_claimed_before_any_fact_is_written()
    {
        Assert.Empty((await ImportAsync(Sound)).Dangling);
    }

    [Fact]
    public async Task A_reference_of_an_unread_file_to_a_withdrawn_fact_is_found()
    {
        await ImportAsync(Sound.Organization("organization/z", "Z", file: "z.csv").Claim("organization/z", "memberOf", "organization/y", file: "z.csv", line: 4));

        var outcome = await ImportAsync(Source.Organization("organization/x", "X") with { Files = ["organizations.csv"] });

        Assert.Equal(["z.csv:4 member_of organization/y"], outcome.Dangling.Select(Text));
    }

    [Fact]
    public async Task A_reference_to_a_withdrawn_source_is_found()
    {
        await ImportAsync(Sound);

        var outcome = await ImportAsync(TestDataset.Empty with { Files = ["sources.csv"] });

        Assert.Equal(
            ["organizations.csv:2 source_id source/a", "organizations.csv:3 source_id source/a"], outcome.Dangling.Select(Text));
    }

    [Fact]
    public async Task What_was_dangling_in_a_store_before_is_found_whatever_is_imported()
    {
        await using (var careless = await BeginAsync(Source))
        {
            await TestImport.AddAsync(careless, Source.Claim("organization/x", "memberOf", "organization/none", line: 8), Cancellation);
            await TestImport.ResolveNamelessAsync(careless, Cancellation);
            await careless.CommitAsync(Cancellation);
        }

        var outcome = await ImportAsync(TestDataset.Empty.Claim("deal/1", "dealType", "ACQUISITION") with { Files = ["deals.csv"] });

        Assert.Equal(["organizations.csv:8 member_of organization/none"], outcome.Dangling.Select(Text));
    }

    [Fact]
    public async Task A_fact_may_change_its_source_with_the_source_it_leaves()
    {
        await ImportAsync(Source.Organization("organization/x", "X"));

        var outcome = await ImportAsync(TestDataset.Empty.Source("source/b").Organization("organization/x", "X", "source/b"));

        Assert.Empty(outcome.Dangling);
        Assert.Equal(new ImportCounts(1, 1, 1, 0), outcome.Counts);
    }

    private static string Text(DanglingReference reference) => $"{reference.Origin.File}:{reference.Origin.Line} {reference.Column} {reference.TargetId}";
}
