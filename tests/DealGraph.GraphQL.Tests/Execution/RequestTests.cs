using System.Text.Json;
using DealGraph.GraphQL.Tests.Hosting;

namespace DealGraph.GraphQL.Tests.Execution;

public sealed class RequestTests(SeededGraph graph)
{
    [Fact]
    public async Task The_same_document_with_other_variables_gives_other_answers()
    {
        const string Document = "query ($id: ID!, $all: Boolean!, $w: NameFilter) { organization(id: $id) { id name @include(if: $all) names(where: $w) { value } } }";

        for (var round = 0; round < 2; round++)
        {
            Assert.StartsWith("""{"organization":{"id":"organization/openai","name":"OpenAI",""", (await graph.DataAsync(Document, """{"id": "openai", "all": true}""")).GetRawText(), StringComparison.Ordinal);
            Assert.StartsWith("""{"organization":{"id":"organization/meta","names":""", (await graph.DataAsync(Document, """{"id": "meta", "all": false}""")).GetRawText(), StringComparison.Ordinal);
            Assert.Equal("""{"organization":{"id":"organization/01-ai","names":[]}}""", (await graph.DataAsync(Document, """{"id": "01-ai", "all": false, "w": {"or": []}}""")).GetRawText());
        }
    }

    [Fact]
    public async Task Equal_fields_merge_and_keep_the_place_of_the_first()
    {
        var data = await graph.DataAsync("""
            { a: organization(id: "openai") { id } b: organization(id: "meta") { id } a: organization(id: "openai") { name ...f }
              deals(first: 1, orderBy: {id: ASC}) { nodes { id } } deals(first: 1, orderBy: {id: ASC}) { nodes { parties { role } } nodes { parties { party { id } } id } } }
            fragment f on Organization { id country }
            """);

        Assert.Equal(["a", "b", "deals"], data.EnumerateObject().Select(field => field.Name));
        Assert.Equal(["id", "name", "country"], data.GetProperty("a").EnumerateObject().Select(field => field.Name));
        var node = data.GetProperty("deals").GetProperty("nodes")[0];
        Assert.Equal(["id", "parties"], node.EnumerateObject().Select(field => field.Name));
        Assert.Equal(["role", "party"], node.GetProperty("parties")[0].EnumerateObject().Select(field => field.Name));
    }

    [Theory]
    [InlineData("organizations", "")]
    [InlineData("deals", "orderBy: [{price: {amountUsd: DESC}}, {announcedOn: ASC_NULLS_FIRST}]")]
    [InlineData("deals", "orderBy: [{percentAcquired: DESC_NULLS_FIRST}]")]
    [InlineData("statements", "orderBy: [{stance: ASC}, {statedOn: DESC}]")]
    public async Task Pages_by_cursor_walk_the_whole_list_both_ways(string list, string order)
    {
        var whole = await WalkAsync(list, order, "first: 200", "after", "endCursor", "hasNextPage");

        Assert.Equal(whole, await WalkAsync(list, order, "first: 7", "after", "endCursor", "hasNextPage"));
        var backwards = await WalkAsync(list, order, "last: 7", "before", "startCursor", "hasPreviousPage");
        Assert.Equal(whole.Order(StringComparer.Ordinal), backwards.Order(StringComparer.Ordinal));
        Assert.Equal(whole[^7..], backwards[..7]);
        Assert.Equal(whole.Count, whole.Distinct().Count());
    }

    [Fact]
    public async Task A_failed_field_leaves_the_others_their_answers()
    {
        using var answer = JsonDocument.Parse(await graph.AnswerAsync("""{ organization(id: "openai") { name } node(id: "organization/meta") { id } }"""));
        Assert.Equal("OpenAI", answer.RootElement.GetProperty("data").GetProperty("organization").GetProperty("name").GetString());
    }

    [Fact]
    public async Task Wide_numbers_are_filtered_beyond_32_bits()
    {
        var data = await graph.DataAsync("""{ stakes(where: {shareCount: {gt: "3000000000"}}) { totalCount } all: stakes(where: {shareCount: {gte: 0}}) { totalCount } }""");

        Assert.True(data.GetProperty("stakes").GetProperty("totalCount").GetInt32() <= data.GetProperty("all").GetProperty("totalCount").GetInt32());
    }

    private async Task<List<string>> WalkAsync(string list, string order, string size, string argument, string cursorField, string moreField)
    {
        var ids = new List<string>();
        string? cursor = null;
        while (true)
        {
            var position = cursor is null ? "" : $"{argument}: \"{cursor}\"";
            var page = (await graph.DataAsync($"{{ {list}({size} {order} {position}) {{ nodes {{ id }} pageInfo {{ {cursorField} {moreField} }} }} }}")).GetProperty(list);
            ids.AddRange(page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString() ?? ""));
            if (!page.GetProperty("pageInfo").GetProperty(moreField).GetBoolean())
            {
                return ids;
            }

            cursor = page.GetProperty("pageInfo").GetProperty(cursorField).GetString();
        }
    }
}
