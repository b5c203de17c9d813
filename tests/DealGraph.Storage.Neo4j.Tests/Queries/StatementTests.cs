using DealGraph.Storage.Neo4j.Queries;
using DealGraph.Storage.Neo4j.Transport;
using DealGraph.Storage.Queries;
using DealGraph.Storage.Specification.Reading;

namespace DealGraph.Storage.Neo4j.Tests.Queries;

/// <summary>The statements themselves, without a server.</summary>
public sealed class StatementTests
{
    private static readonly NodeQuery Deep = Ask.With("organization", Ask.Related("organization.names"), Ask.Related("organization.deals", query => query with
    {
        Selections = [new(Ask.Kind("deal"), [Ask.Related("deal.parties"), Ask.Related("deal.acquirers"), Ask.Related("deal.claims")])],
        WantsTotal = true,
    }));

    [Fact]
    public async Task A_graph_query_is_one_statement_however_deep()
    {
        var transport = new CountingTransport();

        using var answer = await new Neo4jReader(transport).AnswerAsync(Deep, TestContext.Current.CancellationToken);

        Assert.Equal(1, transport.Count);
    }

    [Fact]
    public void The_text_does_not_vary_with_values_and_lengths()
    {
        Same(Ask.ById(["organization", "deal"], "organization/a"), Ask.ById(["organization", "deal"], "deal/a", "deal/b", "nothing"));
        Same(Named("a"), Named("b", "c"));
        Same(Named(), Named("a"));
        Same(Ask.All("deal") with { Page = new Page(1) }, Ask.All("deal") with { Page = new Page(50) });
        Same(Ask.ByText("open"), Ask.ByText("open ai labs"));
        Same(Behind(5L, "deal/a"), Behind(7L, "deal/b"));

        static NodeQuery Named(params string[] names) => Ask.All("organization").Where(new OneOf(Ask.Part("organization.name"), names));
        static NodeQuery Behind(params object[] position) => Ask.All("deal").By("-deal.price:Usd") with { Page = new Page(1) { After = position } };
        static void Same(NodeQuery one, NodeQuery other) => Assert.Equal(CypherQueryBuilder.Build(one).Text, CypherQueryBuilder.Build(other).Text);
    }

    [Fact]
    public void The_text_of_a_typical_query_is_short() => Assert.InRange(CypherQueryBuilder.Build(Deep).Text.Length, 1, 1_200);

    [Fact]
    public void A_page_of_many_keys_is_as_long_as_its_keys()
    {
        var keys = new[] { "organization.name", "organization.country", "organization.foundedOn:Earliest", "organization.legalName", "organization.entityType", "organization.operatingStatus" };
        var query = Ask.All("organization").By(keys) with { Page = new Page(1) { After = [.. keys, "organization/a"] } };

        Assert.InRange(CypherQueryBuilder.Build(query).Text.Length, 1, 2_000);
    }

    [Theory]
    [InlineData("a", "b")]
    [InlineData("\uFF71", "🤗")]
    [InlineData("\uE000", "\U00010000")]
    [InlineData("a\uFFFD", "a🤗")]
    [InlineData("🤗", "🤗a")]
    [InlineData("🤗\uFF71", "🤗🤗")]
    public void Keys_are_ordered_in_UTF_16_as_their_texts_are_by_code_points(string less, string greater)
    {
        Assert.True(string.CompareOrdinal(CodePointOrder.Key(less), CodePointOrder.Key(greater)) < 0);
    }

    private sealed class CountingTransport : ICypherTransport
    {
        public int Count { get; private set; }

        public string Location => "nowhere";

        public ValueTask<GraphAnswer> AnswerAsync(CypherStatement statement, CancellationToken cancellationToken)
        {
            Count++;
            return ValueTask.FromResult(GraphAnswer.Copy("[[],null,null]"u8));
        }

        public ValueTask<CypherRows> ReadAsync(CypherStatement statement, CancellationToken cancellationToken) => throw new NotSupportedException();

        public ValueTask<CypherRows> WriteAsync(CypherStatement statement, CancellationToken cancellationToken) => throw new NotSupportedException();

        public ValueTask<ICypherTransaction> BeginAsync(CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
