using System.Text.Json;
using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Fields;
using DealGraph.Storage.Queries;
using DealGraph.Storage.Specification.Imports;

namespace DealGraph.Storage.Specification.Reading;

/// <summary>Pages of lists.</summary>
public abstract class PageSpecification<TFixture>(TFixture fixture) : StoreSpecification<TFixture>(fixture)
    where TFixture : class, IStoreFixture
{
    private static readonly string?[] Countries = ["US", null, "DE", "US", null, "DE", "FR", null, "US", "CN", "DE"];

    private static TestDataset Many => Countries.Select((country, index) => (country, Id: $"organization/{(char)('a' + index)}")).Aggregate(
        TestDataset.Empty.Source("source/a"),
        (dataset, row) => row.country is null ? dataset.Organization(row.Id, "N") : dataset.Organization(row.Id, "N").Claim(row.Id, "country", row.country));

    public static TheoryData<string> Orders => ["organization.country", "-organization.country", "<organization.country", "-<organization.country", "organization.name", "-organization.id"];

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task Small_pages_forwards_and_backwards_walk_over_ties_and_absent_values_to_the_whole_list(string key)
    {
        await ImportAsync(Many);
        var whole = await IdsAsync(Ask.All("organization").By(key));

        for (var size = 1; size <= 4; size++)
        {
            Assert.Equal(whole, string.Join(' ', await WalkAsync(key, size, fromEnd: false)));
            Assert.Equal(whole, string.Join(' ', (await WalkAsync(key, size, fromEnd: true)).AsEnumerable().Reverse()));
        }
    }

    public static TheoryData<string> Kinds => [.. DealGraphCatalogue.Kinds.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_kind_has_pages_totals_and_all_its_fields_and_relations(string name)
    {
        await ImportAsync(Many);
        var kind = DealGraphCatalogue.Kind(name);
        List<Slot> slots = [new ScalarSlot(FieldPart.Id)];
        slots.AddRange(kind.Fields.SelectMany(field => FieldParts.Of(field.Type).Select(part => new ScalarSlot(new FieldPart(field, part)))));
        slots.AddRange(kind.Relations.Select(relation => new RelatedSlot(
            relation, new NodeQuery([.. relation.Targets.Select(target => new Selection(DealGraphCatalogue.Kind(target), [new ScalarSlot(FieldPart.Id)]))]))));

        using var answer = JsonDocument.Parse(await AnswerAsync(new NodeQuery([new Selection(kind, slots)])
        {
            Source = AllNodes.Instance,
            Page = new Page(3) { WantsPositions = true },
            WantsTotal = true,
            WantsOuterSide = true,
        }));

        var total = answer.RootElement[1].GetInt64();
        Assert.Equal(Math.Min(4, total), answer.RootElement[0].GetArrayLength());
        Assert.All(answer.RootElement[0].EnumerateArray(), row => Assert.Equal(slots.Count + 1, row.GetArrayLength()));
    }

    [Fact]
    public async Task A_page_gives_one_more_row_when_there_is_one()
    {
        await ImportAsync(Many);

        Assert.Equal("a b c", await IdsAsync(Ask.All("organization") with { Page = new Page(2) }));
        Assert.Equal("k j i", await IdsAsync(Ask.All("organization") with { Page = new Page(2, FromEnd: true) }));
        Assert.Equal("a", await IdsAsync(Ask.All("organization") with { Page = new Page(0) }));
        Assert.Equal("a b c d e f g h i j k", await IdsAsync(Ask.All("organization") with { Page = new Page(11) }));
        Assert.Equal("a b c d e f g h i j k", await IdsAsync(Ask.All("organization") with { Page = new Page(int.MaxValue) }));
    }

    [Fact]
    public async Task Rows_end_with_their_position_when_it_is_wanted()
    {
        await ImportAsync(Many);
        var page = new Page(1) { WantsPositions = true };

        Assert.Equal(
            """[[["N","CN","organization/j"],["N","DE","organization/c"]],null,null]""",
            await AnswerAsync(Ask.All("organization", "name").By("organization.country") with { Page = page }));
        Assert.Equal(
            """[[["N",null,"organization/b"],["N",null,"organization/e"]],null,null]""",
            await AnswerAsync(Ask.All("organization", "name").By("<organization.country") with { Page = page }));
    }

    [Fact]
    public async Task A_page_between_two_positions_lies_strictly_between_them()
    {
        await ImportAsync(Many);
        var between = new Page(20) { After = ["organization/c"], Before = ["organization/g"] };

        Assert.Equal("d e f", await IdsAsync(Ask.All("organization") with { Page = between }));
        Assert.Equal("f e d", await IdsAsync(Ask.All("organization") with { Page = between with { FromEnd = true } }));
        Assert.Equal("", await IdsAsync(Ask.All("organization") with { Page = between with { Before = ["organization/a"] } }));
    }

    [Fact]
    public async Task A_position_need_not_be_that_of_a_node()
    {
        await ImportAsync(Many);

        Assert.Equal("d e", await IdsAsync(Ask.All("organization") with { Page = new Page(1) { After = ["organization/cc"] } }));
        Assert.Equal("g a d", await IdsAsync(Ask.All("organization").By("organization.country") with { Page = new Page(2) { After = ["EE", "x"] } }));
    }

    [Fact]
    public async Task Whether_nodes_lie_on_the_outer_side_is_told_when_it_is_wanted()
    {
        await ImportAsync(Many);

        Assert.Equal("0 1 1 0", await OuterAsync(new Page(2), After("a"), After("c"), After("A")));
        Assert.Equal("0 1 0", await OuterAsync(new Page(2, FromEnd: true), Before("k"), Before("z")));
        Assert.Equal("0 1", await OuterAsync(Before("c") with { FromEnd = false }, After("z") with { Before = ["organization/zz"] }));

        static Page After(string id) => new(2) { After = ["organization/" + id] };
        static Page Before(string id) => new(2, FromEnd: true) { Before = ["organization/" + id] };
    }

    [Fact]
    public async Task Pages_are_stable_while_nodes_are_added_before_and_after_the_position()
    {
        await ImportAsync(Many);
        var first = await IdsAsync(Ask.All("organization").By("organization.country") with { Page = new Page(2) });

        await ImportAsync(Many.Organization("organization/aa", "N").Claim("organization/aa", "country", "CN")
            .Organization("organization/cc", "N").Claim("organization/cc", "country", "DE"));

        Assert.Equal("j c f", first);
        Assert.Equal("cc f k", await IdsAsync(Ask.All("organization").By("organization.country") with { Page = new Page(2) { After = ["DE", "organization/c"] } }));
    }

    [Fact]
    public async Task Totals_and_groups_leave_pages_apart_and_rows_are_null_when_not_wanted()
    {
        await ImportAsync(Many);
        var query = Ask.All("organization") with
        {
            Page = new Page(1) { After = ["organization/j"] },
            WantsTotal = true,
            Groupings = [new Grouping(new GroupKey(Ask.Part("organization.country")), [])],
        };

        Assert.Equal("""[[["organization/k"]],11,null,[["CN",1],["DE",3],["FR",1],["US",3],[null,3]]]""", await AnswerAsync(query));
        Assert.Equal("""[null,11,null]""", await AnswerAsync(query with { WantsRows = false, Groupings = [] }));
    }

    [Fact]
    public async Task Pages_of_related_nodes_are_pages_of_each_nodes_own()
    {
        var dataset = TestDataset.Empty.Source("source/a").Organization("organization/a", "A").Organization("organization/b", "B");
        foreach (var (party, deal) in new[] { ("a", "1"), ("a", "2"), ("a", "3"), ("b", "3"), ("b", "4") })
        {
            dataset = dataset.Claim($"party/{party}{deal}", "deal", $"deal/{deal}").Claim($"party/{party}{deal}", "party", $"organization/{party}").Claim($"party/{party}{deal}", "role", "ACQUIRER");
        }

        await ImportAsync(new[] { "1", "2", "3", "4" }.Aggregate(dataset, (all, deal) => all.Deal($"deal/{deal}", $"{deal} USD")));
        var page = new Page(1) { After = [200L, "deal/2"], WantsPositions = true };
        var slot = Ask.Related("organization.acquisitions", query => query.By("-deal.price:Usd") with { Page = page with { After = [300L, "deal/3"] }, WantsTotal = true, WantsOuterSide = true });
        var last = Ask.Related("organization.acquisitions", query => query.By("deal.price:Usd") with { Page = new Page(1, FromEnd: true) });

        Assert.Equal(
            """[[["organization/a",[[["deal/2",200,"deal/2"],["deal/1",100,"deal/1"]],3,1]],["organization/b",[[],2,1]]],null,null]""",
            await AnswerAsync(Ask.With("organization", slot)));
        Assert.Equal(
            """[[["organization/a",[[["deal/3"],["deal/2"]],null,null]],["organization/b",[[["deal/4"],["deal/3"]],null,null]]],null,null]""",
            await AnswerAsync(Ask.With("organization", last)));
    }

    private async Task<List<string>> WalkAsync(string key, int size, bool fromEnd)
    {
        var ids = new List<string>();
        IReadOnlyList<object?>? position = null;
        while (true)
        {
            var page = new Page(size, fromEnd) { After = fromEnd ? null : position, Before = fromEnd ? position : null, WantsPositions = true };
            using var answer = JsonDocument.Parse(await AnswerAsync(Ask.All("organization").By(key) with { Page = page }));
            var rows = answer.RootElement[0].EnumerateArray().ToList();
            ids.AddRange(rows.Take(size).Select(row => row[0].GetString()?.Split('/')[1] ?? ""));
            if (rows.Count <= size)
            {
                return ids;
            }

            position = [.. rows[size - 1].EnumerateArray().Skip(1).Select(value => value.GetString())];
        }
    }

    private async Task<string> OuterAsync(params Page[] pages)
    {
        var outer = new List<string>();
        foreach (var page in pages)
        {
            using var answer = JsonDocument.Parse(await AnswerAsync(Ask.All("organization") with { Page = page, WantsOuterSide = true }));
            outer.Add(answer.RootElement[2].ToString());
        }

        return string.Join(' ', outer);
    }
}
