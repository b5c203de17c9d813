using DealGraph.Storage.Queries;
using DealGraph.Storage.Specification.Imports;

namespace DealGraph.Storage.Specification.Reading;

/// <summary>Conditions on nodes themselves.</summary>
public abstract class FilterSpecification<TFixture>(TFixture fixture) : StoreSpecification<TFixture>(fixture)
    where TFixture : class, IStoreFixture
{
    private static readonly TestDataset Four = TestDataset.Empty.Source("source/a")
        .Organization("organization/a", "Acme").Claim("organization/a", "country", "FR").Claim("organization/a", "isPublic", "true")
        .Organization("organization/b", "Bacme").Claim("organization/b", "country", "US").Claim("organization/b", "isPublic", "false")
        .Organization("organization/c", "🤗acm").Claim("organization/c", "foundedOn", "2025-06")
        .Organization("organization/d", "%_acme\\'\"");

    [Fact]
    public async Task A_comparison_with_an_absent_value_is_false_and_its_negation_true()
    {
        var us = Ask.Is("organization.country", "US");

        await FindAsync("b", us);
        await FindAsync("a c d", new Not(us));
        await FindAsync("b", new Not(new Not(us)));
        await FindAsync("c d", new Not(Ask.Is("organization.country", "A", Comparison.Greater)));
        await FindAsync("a c d", new Not(new OneOf(Ask.Part("organization.country"), ["US", "DE"])));
        await FindAsync("a b c d", new Not(Ask.Is("organization.legalName:Folded", "x", Comparison.Contains)));
        await FindAsync("c d", new Not(new AnyOf([us, Ask.Is("organization.country", "FR")])));
        await FindAsync("a c d", new Not(new AllOf([us, Ask.Is("organization.isPublic", 0L)])));
    }

    [Fact]
    public async Task Empty_conjunctions_hold_empty_disjunctions_and_sets_do_not()
    {
        await FindAsync("a b c d", new AllOf([]));
        await FindAsync("", new AnyOf([]));
        await FindAsync("", new OneOf(Ask.Part("organization.country"), []));
        await FindAsync("a b c d", new Not(new AnyOf([])));
        await FindAsync("", new Not(new AllOf([])));
        await FindAsync("a b c d", new Not(new OneOf(Ask.Part("organization.country"), [])));
    }

    [Fact]
    public async Task Absence_is_told_of_any_part()
    {
        await FindAsync("c d", new IsAbsent(Ask.Part("organization.country")));
        await FindAsync("a b d", new IsAbsent(Ask.Part("organization.foundedOn:Earliest")));
        await FindAsync("c", new Not(new IsAbsent(Ask.Part("organization.foundedOn"))));
        await FindAsync("", new IsAbsent(Ask.Part("organization.id")));
    }

    [Fact]
    public async Task Truth_values_are_one_and_zero()
    {
        await FindAsync("a", Ask.Is("organization.isPublic", 1L));
        await FindAsync("b", Ask.Is("organization.isPublic", 0L));
        await FindAsync("b", Ask.Is("organization.isPublic", 1L, Comparison.Less));
    }

    [Theory]
    [InlineData(Comparison.Contains, "acme", "a b d")]
    [InlineData(Comparison.Contains, "", "a b c d")]
    [InlineData(Comparison.StartsWith, "acm", "a c d")]
    [InlineData(Comparison.StartsWith, "", "a b c d")]
    [InlineData(Comparison.EndsWith, "cme", "a b d")]
    [InlineData(Comparison.EndsWith, "acm", "c")]
    [InlineData(Comparison.EndsWith, "", "a b c d")]
    [InlineData(Comparison.EndsWith, "xacme", "")]
    [InlineData(Comparison.Contains, "%", "")]
    [InlineData(Comparison.StartsWith, "a_m", "")]
    public async Task Parts_of_folded_texts_are_found_and_wildcards_mean_nothing(Comparison comparison, string text, string expected) =>
        await FindAsync(expected, Ask.Is("organization.name:Folded", text, comparison));

    [Theory]
    [InlineData(Comparison.StartsWith, "🤗", "c")]
    [InlineData(Comparison.StartsWith, "%_", "d")]
    [InlineData(Comparison.Contains, "_", "d")]
    [InlineData(Comparison.EndsWith, "\\'\"", "d")]
    [InlineData(Comparison.EndsWith, "🤗acm", "c")]
    [InlineData(Comparison.Contains, "🤗", "c")]
    [InlineData(Comparison.Contains, "ACME", "")]
    [InlineData(Comparison.EndsWith, "", "a b c d")]
    public async Task Parts_of_texts_as_they_stand_are_compared_exactly(Comparison comparison, string text, string expected) =>
        await FindAsync(expected, Ask.Is("organization.name", text, comparison));

    [Fact]
    public async Task Dates_are_compared_by_their_first_and_last_day()
    {
        await FindAsync("c", Ask.Is("organization.foundedOn:Earliest", "2025-06-01"));
        await FindAsync("c", Ask.Is("organization.foundedOn:Latest", "2025-06-30", Comparison.GreaterOrEqual));
        await FindAsync("", Ask.Is("organization.foundedOn:Latest", "2025-06-30", Comparison.Greater));
    }

    [Theory]
    [InlineData("' OR 1=1 --")]
    [InlineData("\"; DROP TABLE organizations; --")]
    [InlineData("$0")]
    [InlineData("organization/a' UNION SELECT name FROM sqlite_schema --")]
    [InlineData("\0")]
    [InlineData("]},{[")]
    public async Task Values_that_look_like_statements_are_only_values(string hostile)
    {
        var part = Ask.Part("organization.name");
        await FindAsync("", Ask.Is("organization.name", hostile));
        await FindAsync("", new OneOf(part, [hostile, hostile + "x"]));
        await FindAsync("", new OneOf(Ask.Part("organization.id"), [hostile]));
        await FindAsync("", Ask.Is("organization.name", hostile, Comparison.EndsWith));
        await FindAsync("", Ask.Some("organization.deals", Ask.Is("deal.title", hostile)));
        Assert.Equal("[[],null,null]", await AnswerAsync(Ask.ById(["organization"], hostile)));
        Assert.Equal("[[],null,null]", await AnswerAsync(Ask.ById(["organization", "deal"], hostile, hostile)));
        Assert.StartsWith("[[", await AnswerAsync(Ask.All("organization").By("organization.name") with { Page = new Page(1) { After = [hostile, hostile] } }), StringComparison.Ordinal);
        Assert.StartsWith("[[", await AnswerAsync(Ask.ByText(hostile)), StringComparison.Ordinal);
        await FindAsync("a b c d", new AllOf([]));
    }

    [Fact]
    public async Task Conditions_may_be_many_and_deep()
    {
        var one = Ask.Is("organization.country", "US");
        await FindAsync("b", new AnyOf([.. Enumerable.Range(0, 2_000).Select(_ => one)]));
        await FindAsync("b", new AllOf([.. Enumerable.Range(0, 2_000).Select(_ => one)]));
        await FindAsync("b", Enumerable.Range(0, 40).Aggregate(one, (inner, _) => new Not(new Not(inner))));
        await FindAsync("a", new OneOf(Ask.Part("organization.country"), [.. Enumerable.Range(0, 40_000).Select(number => $"{number}"), "FR"]));
    }

    private async Task FindAsync(string expected, Filter filter)
    {
        if (await CountAsync("organizations") == 0)
        {
            await ImportAsync(Four);
        }

        Assert.Equal(expected, await IdsAsync(Ask.All("organization").Where(filter)));
    }
}
