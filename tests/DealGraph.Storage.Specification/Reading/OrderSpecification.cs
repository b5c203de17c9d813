using System.Text.Json.Nodes;
using DealGraph.Storage.Queries;
using DealGraph.Storage.Specification.Imports;

namespace DealGraph.Storage.Specification.Reading;

/// <summary>The order of lists.</summary>
public abstract class OrderSpecification<TFixture>(TFixture fixture) : StoreSpecification<TFixture>(fixture)
    where TFixture : class, IStoreFixture
{
    // a and c tie, e has no country; the names order as code points do, which is neither UTF-16 nor any language's order.
    private static readonly TestDataset Five = TestDataset.Empty.Source("source/a")
        .Organization("organization/a", "ｱ").Claim("organization/a", "country", "FR")
        .Organization("organization/b", "🤗").Claim("organization/b", "country", "US")
        .Organization("organization/c", "b").Claim("organization/c", "country", "FR")
        .Organization("organization/d", "B").Claim("organization/d", "country", "DE")
        .Organization("organization/e", "é");

    [Theory]
    [InlineData("organization.country", "d a c b e")]
    [InlineData("-organization.country", "b a c d e")]
    [InlineData("<organization.country", "e d a c b")]
    [InlineData("-<organization.country", "e b a c d")]
    [InlineData("organization.id", "a b c d e")]
    [InlineData("-organization.id", "e d c b a")]
    public async Task Ties_are_ordered_by_id_and_absent_values_come_where_the_ordering_says(string key, string expected)
    {
        await ImportAsync(Five);

        Assert.Equal(expected, await IdsAsync(Ask.All("organization").By(key)));
    }

    [Fact]
    public async Task Without_an_order_nodes_come_by_id()
    {
        await ImportAsync(Five);

        Assert.Equal("a b c d e", await IdsAsync(Ask.All("organization")));
    }

    [Fact]
    public async Task Text_is_ordered_by_code_points_beyond_the_basic_plane_too()
    {
        await ImportAsync(Five);

        Assert.Equal("d c e a b", await IdsAsync(Ask.All("organization").By("organization.name")));
        Assert.Equal("a b", await IdsAsync(Ask.All("organization").Where(Ask.Is("organization.name", "é", Comparison.Greater))));
        Assert.Equal("b", await IdsAsync(Ask.All("organization").Where(Ask.Is("organization.name", "ｱ", Comparison.Greater))));
    }

    [Fact]
    public async Task Texts_that_were_asked_for_are_ordered_by_code_points_too()
    {
        await ImportAsync(Five);
        var asked = Ask.All("organization").Where(new OneOf(Ask.Part("organization.name"), ["🤗", "ｱ", "b"]));

        Assert.Equal("c a b", await IdsAsync(asked.By("organization.name")));
        Assert.Equal(
            """[null,null,null,[["b",1],["\uFF71",1],["\uD83E\uDD17",1]]]""",
            JsonNode.Parse(await AnswerAsync(asked with { WantsRows = false, Groupings = [new Grouping(new GroupKey(Ask.Part("organization.name")), [])] }))?.ToJsonString());
    }

    [Fact]
    public async Task A_later_key_orders_the_ties_of_an_earlier_one()
    {
        await ImportAsync(Five);

        Assert.Equal("e d c a b", await IdsAsync(Ask.All("organization").By("<organization.country", "organization.name")));
        Assert.Equal("d a c b e", await IdsAsync(Ask.All("organization").By("organization.country", "-organization.name")));
    }

    [Fact]
    public async Task Numbers_are_ordered_as_numbers_up_to_the_edges_of_64_bits()
    {
        await ImportAsync(TestDataset.Empty.Source("source/a")
            .Deal("deal/a", "9 USD").Claim("deal/a", "boardSeats", "9223372036854775807")
            .Deal("deal/b", "10 USD").Claim("deal/b", "boardSeats", "9223372036854775806")
            .Deal("deal/c", "100 USD").Claim("deal/c", "boardSeats", "-9223372036854775808"));

        Assert.Equal("a b c", await IdsAsync(Ask.All("deal").By("deal.price:Usd")));
        Assert.Equal("c b a", await IdsAsync(Ask.All("deal").By("deal.boardSeats")));
        Assert.Equal("""[[["deal/a",9223372036854775807]],null,null]""", await AnswerAsync(Ask.All("deal", "id", "boardSeats").Where(Ask.Is("deal.boardSeats", long.MaxValue))));
        Assert.Equal("c", await IdsAsync(Ask.All("deal").Where(Ask.Is("deal.boardSeats", long.MinValue, Comparison.LessOrEqual))));
        Assert.Equal("""[[[-9223372036854775808]],null,null]""", await AnswerAsync(Ask.All("deal", "boardSeats").Where(Ask.Is("deal.boardSeats", 0L, Comparison.Less))));
    }
}
