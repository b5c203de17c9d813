using DealGraph.Storage.Queries;
using DealGraph.Storage.Specification.Imports;

namespace DealGraph.Storage.Specification.Reading;

/// <summary>Groups and their totals.</summary>
public abstract class GroupSpecification<TFixture>(TFixture fixture) : StoreSpecification<TFixture>(fixture)
    where TFixture : class, IStoreFixture
{
    private static readonly TestDataset Deals = TestDataset.Empty.Source("source/a")
        .Deal("deal/a", "5 USD").Claim("deal/a", "announcedOn", "2025-06-12")
        .Deal("deal/b", "undisclosed").Claim("deal/b", "announcedOn", "2025-06")
        .Deal("deal/c", "7 USD").Claim("deal/c", "announcedOn", "2025-Q2")
        .Deal("deal/d", "2..4 USD").Claim("deal/d", "announcedOn", "2024")
        .Deal("deal/e", "11 USD").Claim("deal/e", "announcedOn", "2025-12/..")
        .Deal("deal/f", "12 JPY");

    [Fact]
    public async Task Dates_are_grouped_by_the_year_that_they_lie_in()
    {
        await ImportAsync(Deals);

        Assert.Equal("""[["2024",1],["2025",3],[null,2]]""", await GroupsAsync(Date(DateBucket.Year)));
    }

    [Fact]
    public async Task A_date_that_spans_several_periods_has_no_key()
    {
        await ImportAsync(Deals);

        Assert.Equal("""[["2025-06",2],[null,4]]""", await GroupsAsync(Date(DateBucket.Month)));
    }

    [Fact]
    public async Task Codes_are_grouped_by_their_text_and_numbers_by_their_value()
    {
        await ImportAsync(Deals.Claim("deal/a", "boardSeats", "10").Claim("deal/b", "boardSeats", "9"));

        Assert.Equal("""[["ACQUISITION",6]]""", await GroupsAsync(new GroupKey(Ask.Part("deal.dealType"))));
        Assert.Equal("""[[9,1],[10,1],[null,4]]""", await GroupsAsync(new GroupKey(Ask.Part("deal.boardSeats"))));
    }

    [Fact]
    public async Task Amounts_are_totalled_in_cents_and_unknown_ones_left_out()
    {
        await ImportAsync(Deals);

        Assert.Equal("""[["2024",1,1,200,200,200],["2025",3,2,1200,500,700],[null,2,1,1100,1100,1100]]""", await GroupsAsync(Date(DateBucket.Year), "price"));
        Assert.Equal("""[[null,6,4,2500,200,1100,0,null,null,null]]""", await GroupsAsync(null, "price", "preMoneyValuation"));
    }

    [Fact]
    public async Task Only_nodes_of_the_list_are_grouped_and_an_empty_list_has_groups_only_without_a_key()
    {
        await ImportAsync(Deals);
        var none = Ask.All("deal").Where(new AnyOf([])) with { WantsRows = false };

        Assert.Equal("""[null,null,null,[[null,0]]]""", await AnswerAsync(none with { Groupings = [new Grouping(null, [])] }));
        Assert.Equal("""[null,null,null,[]]""", await AnswerAsync(none with { Groupings = [new Grouping(Date(DateBucket.Year), [])] }));
    }

    [Fact]
    public async Task Several_groupings_come_in_their_order()
    {
        await ImportAsync(Deals);
        var query = Ask.All("deal") with { WantsRows = false, Groupings = [new Grouping(null, []), new Grouping(Date(DateBucket.Month), [])] };

        Assert.Equal("""[null,null,null,[[null,6]],[["2025-06",2],[null,4]]]""", await AnswerAsync(query));
    }

    private static GroupKey Date(DateBucket bucket) => new(Ask.Part("deal.announcedOn:Earliest"), bucket);

    private async Task<string> GroupsAsync(GroupKey? key, params string[] amounts)
    {
        var grouping = new Grouping(key, [.. amounts.Select(Ask.Kind("deal").Field)]);
        var answer = await AnswerAsync(Ask.All("deal") with { WantsRows = false, Groupings = [grouping] });
        return answer["[null,null,null,".Length..^1];
    }
}
