using DealGraph.Server.Tests.Hosting;
using Xunit;

namespace DealGraph.Server.Tests.Http;

public sealed class MethodTests(AuditServer server) : MethodSpecification(server)
{
    private readonly AuditServer server = server;

    [Fact]
    public async Task A_mutation_over_GET_is_refused_with_405()
    {
        var answer = await server.GetAsync(("query", "mutation { bump }"));

        Assert.Equal(405, answer.Status);
        Assert.Equal("METHOD_NOT_ALLOWED", answer.Code);
        Assert.Contains("POST", answer.ContentHeaders.Allow);
        Assert.False(answer.Has("data"));
    }

    [Fact]
    public async Task A_mutation_that_is_in_the_document_cache_is_still_refused_over_GET()
    {
        const string mutation = "mutation Cached { bump }";
        var before = await server.QueryAsync(mutation);
        var refused = await server.GetAsync(("query", mutation));
        var after = await server.QueryAsync(mutation);

        Assert.Equal(405, refused.Status);
        Assert.Equal(200, before.Status);
        Assert.Equal(before.Data.GetProperty("bump").GetInt32() + 1, after.Data.GetProperty("bump").GetInt32());
    }

    [Fact]
    public async Task The_query_of_a_document_with_a_mutation_runs_over_GET()
    {
        var answer = await server.GetAsync(("query", "query Q { hello } mutation M { bump }"), ("operationName", "Q"));

        Assert.Equal(200, answer.Status);
        Assert.Equal("world", answer.Data.GetProperty("hello").GetString());
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task A_subscription_is_refused_with_406(string method)
    {
        const string subscription = "subscription { ticks }";
        var answer = method == "GET" ? await server.GetAsync(("query", subscription)) : await server.QueryAsync(subscription);

        Assert.Equal(406, answer.Status);
        Assert.Equal("NOT_ACCEPTABLE", answer.Code);
    }
}
