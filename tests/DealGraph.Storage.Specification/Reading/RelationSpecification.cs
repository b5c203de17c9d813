using DealGraph.Storage.Queries;
using DealGraph.Storage.Specification.Imports;

namespace DealGraph.Storage.Specification.Reading;

/// <summary>Relations, in selections and in filters.</summary>
public abstract class RelationSpecification<TFixture>(TFixture fixture) : StoreSpecification<TFixture>(fixture)
    where TFixture : class, IStoreFixture
{
    // Deal 1 has two acquirers of two kinds, one of them in two roles; deal 2 an investor; deal 3 nobody.
    private static readonly TestDataset Graph = Party(Party(Party(Party(
        TestDataset.Empty.Source("source/a").Source("source/b")
            .Organization("organization/x", "X").Organization("organization/y", "Y").Claim("person/p", "name", "P")
            .Deal("deal/1", "5 USD").Deal("deal/2", "7 USD").Deal("deal/3", "9 USD").Claim("deal/1", "price", "5 USD", "source/b"),
        "1", "ACQUIRER", "person/p"), "1", "ACQUIRER", "organization/y"), "1", "INVESTOR", "organization/y"), "2", "INVESTOR", "organization/x");

    [Fact]
    public async Task A_to_one_relation_through_a_role_gives_the_first_by_id_and_null_when_there_is_none()
    {
        await ImportAsync(Graph);

        Assert.Equal(
            """[[["deal/1",[0,"organization/y"]],["deal/2",null],["deal/3",null]],null,null]""",
            await AnswerAsync(Ask.With("deal", Ask.Related("deal.acquirer"))));
    }

    [Fact]
    public async Task A_far_node_comes_once_however_often_it_is_linked()
    {
        await ImportAsync(Graph);

        Assert.Equal(
            """[[["organization/x",[[["deal/2"]],1,null]],["organization/y",[[["deal/1"]],1,null]]],null,null]""",
            await AnswerAsync(Ask.With("organization", Ask.Related("organization.deals", query => query with { WantsTotal = true }))));
        Assert.Equal(
            """[[["deal/1",[[["source/a"],["source/b"]],null,null]],["deal/2",[[["source/a"]],null,null]],["deal/3",[[["source/a"]],null,null]]],null,null]""",
            await AnswerAsync(Ask.With("deal", Ask.Related("deal.sources"))));
    }

    [Fact]
    public async Task A_list_of_several_kinds_names_the_kind_of_each_row_and_is_ordered_by_id()
    {
        await ImportAsync(Graph);

        Assert.Equal(
            """[[["deal/1",[[[0,"organization/y"],[1,"person/p"]],2,null]],["deal/2",[[],0,null]],["deal/3",[[],0,null]]],null,null]""",
            await AnswerAsync(Ask.With("deal", Ask.Related("deal.acquirers", query => query with { WantsTotal = true }))));
    }

    [Fact]
    public async Task A_reference_gives_its_node_whatever_its_kind()
    {
        await ImportAsync(Graph);

        Assert.Equal(
            """[[["party/1-ACQUIRER-y",[0,"organization/y"]],["party/1-ACQUIRER-p",[1,"person/p"]]],null,null]""",
            await AnswerAsync(Ask.With("party", Ask.Related("party.party")).Where(Ask.Is("party.role", "ACQUIRER")).By("-party.id")));
    }

    [Fact]
    public async Task Only_the_kinds_selected_come()
    {
        await ImportAsync(Graph);
        var people = new RelatedSlot(Ask.Relation("deal.acquirers"), new NodeQuery([Ask.Select("person")]));

        Assert.Equal("""[[["deal/1",[[["person/p"]],null,null]]],null,null]""", await AnswerAsync(Ask.With("deal", people).Where(Ask.Is("deal.id", "deal/1"))));
    }

    [Theory]
    [InlineData(Quantifier.Some, "1 2", "1 2", "")]
    [InlineData(Quantifier.Every, "1 2 3", "1 2 3", "3")]
    [InlineData(Quantifier.None, "3", "3", "1 2 3")]
    public async Task Quantifiers_count_related_nodes_and_every_holds_when_there_is_none(Quantifier quantifier, string any, string always, string never)
    {
        await ImportAsync(Graph);

        Assert.Equal(any, await FindAsync(Ask.Some("deal.parties", null, quantifier)));
        Assert.Equal(always, await FindAsync(Ask.Some("deal.parties", new AllOf([]), quantifier)));
        Assert.Equal(never, await FindAsync(Ask.Some("deal.parties", new AnyOf([]), quantifier)));
    }

    [Fact]
    public async Task Quantifiers_look_at_each_related_node()
    {
        await ImportAsync(Graph);
        var acquirer = Ask.Is("party.role", "ACQUIRER");

        Assert.Equal("1", await FindAsync(Ask.Some("deal.parties", acquirer)));
        Assert.Equal("3", await FindAsync(Ask.Some("deal.parties", acquirer, Quantifier.Every)));
        Assert.Equal("2 3", await FindAsync(Ask.Some("deal.parties", acquirer, Quantifier.None)));
        Assert.Equal("2 3", await FindAsync(Ask.Some("deal.parties", new Not(acquirer), Quantifier.Every)));
        Assert.Equal("1 2 3", await FindAsync(Ask.Some("deal.parties", new IsAbsent(Ask.Part("party.isLead")), Quantifier.Every)));
        Assert.Equal("3", await FindAsync(Ask.Some("deal.parties", Ask.Is("party.isLead", 1L), Quantifier.Every)));
    }

    [Fact]
    public async Task A_kind_that_a_condition_leaves_out_does_not_fulfil_it()
    {
        await ImportAsync(Graph);

        Assert.Equal("1", await FindAsync(new Related(Ask.Relation("deal.acquirers"), Quantifier.Some, [(Ask.Kind("person"), null)])));
        Assert.Equal("2 3", await FindAsync(new Related(Ask.Relation("deal.acquirers"), Quantifier.Every, [(Ask.Kind("person"), null)])));
        Assert.Equal("2 3", await FindAsync(new Related(Ask.Relation("deal.acquirers"), Quantifier.None, [(Ask.Kind("person"), null)])));
        Assert.Equal("", await FindAsync(new Related(Ask.Relation("deal.acquirers"), Quantifier.Some, [])));
        Assert.Equal("2 3", await FindAsync(new Related(Ask.Relation("deal.acquirers"), Quantifier.Every, [])));
    }

    [Fact]
    public async Task Conditions_follow_relations_of_related_nodes()
    {
        await ImportAsync(Graph);
        var byX = Ask.Some("deal.investors", Ask.Is("organization.id", "organization/x"));

        Assert.Equal("x", await IdsAsync(Ask.All("organization").Where(Ask.Some("organization.investments", byX))));
        Assert.Equal("y", await IdsAsync(Ask.All("organization").Where(Ask.Some("organization.investments", new Not(byX)))));
    }

    [Fact]
    public async Task Related_nodes_take_filter_order_and_groups_of_their_own()
    {
        await ImportAsync(Graph);
        var slot = Ask.Related("organization.deals", query => query.Where(Ask.Is("deal.price:Usd", 600L, Comparison.Greater)) with
        {
            Groupings = [new Grouping(null, [Ask.Kind("deal").Field("price")])],
        });

        Assert.Equal(
            """[[["organization/x",[[["deal/2"]],null,null,[[null,1,1,700,700,700]]]],["organization/y",[[],null,null,[[null,0,0,null,null,null]]]]],null,null]""",
            await AnswerAsync(Ask.With("organization", slot)));
    }

    private static TestDataset Party(TestDataset dataset, string deal, string role, string party)
    {
        var id = $"party/{deal}-{role}-{party.Split('/')[1]}";
        return dataset.Claim(id, "deal", $"deal/{deal}").Claim(id, "role", role).Claim(id, "party", party);
    }

    private async Task<string> FindAsync(Filter filter) => await IdsAsync(Ask.All("deal").Where(filter));
}
