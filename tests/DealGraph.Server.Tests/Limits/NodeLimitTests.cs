using DealGraph.Server.Tests.Hosting;
using Xunit;

namespace DealGraph.Server.Tests.Limits;

/// <summary>The estimate of nodes: 100,000 are allowed.</summary>
public sealed class NodeLimitTests(AuditServer server)
{
    [Theory]
    // 316 * (1 + 315) = 99,856 and 316 * (1 + 316) = 100,172
    [InlineData("{ companies(first: 316) { nodes { subsidiaries(first: 315) { totalCount } } } }", true)]
    [InlineData("{ companies(first: 316) { nodes { subsidiaries(first: 316) { totalCount } } } }", false)]
    [InlineData("{ companies(last: 100001) { totalCount } }", false)]
    [InlineData("{ companies(first: null, last: 100001) { totalCount } }", false)]
    [InlineData("{ companies(first: -100001) { totalCount } }", true)]
    // Two connections side by side add up.
    [InlineData("{ a: companies(first: 50000) { totalCount } b: companies(first: 50000) { totalCount } }", true)]
    [InlineData("{ a: companies(first: 50000) { totalCount } b: companies(first: 50001) { totalCount } }", false)]
    // Without an argument the page holds the default of the argument, 50, or else 20.
    [InlineData("{ topCompanies { nodes { subsidiaries(first: 1999) { totalCount } } } }", true)]
    [InlineData("{ topCompanies { nodes { subsidiaries(first: 2000) { totalCount } } } }", false)]
    [InlineData("{ companies { nodes { subsidiaries(first: 4999) { totalCount } } } }", true)]
    [InlineData("{ companies { nodes { subsidiaries(first: 5000) { totalCount } } } }", false)]
    // Far beyond what a number holds.
    [InlineData("{ companies(first: 2147483647) { nodes { subsidiaries(first: 2147483647) { nodes { subsidiaries(first: 2147483647) { nodes { subsidiaries(first: 2147483647) { totalCount } } } } } } } }", false)]
    // Fragments count where they are spread; what is left out does not count.
    [InlineData("{ ...F ...F } fragment F on Query { companies(first: 50000) { totalCount } }", true)]
    [InlineData("{ ...F ...F } fragment F on Query { companies(first: 50001) { totalCount } }", false)]
    [InlineData("{ ... on Query { companies(first: 100001) { totalCount } } }", false)]
    [InlineData("{ hello companies(first: 100001) @skip(if: true) { totalCount } }", true)]
    [InlineData("{ hello ... @include(if: false) { companies(first: 100001) { totalCount } } }", true)]
    [InlineData("{ hello companies(first: 100001) @include(if: true) { totalCount } }", false)]
    public async Task Pages_are_multiplied_down_and_added_across(string query, bool allowed)
    {
        var answer = await server.QueryAsync(query);

        Assert.Equal(allowed ? 200 : 400, answer.Status);
        if (!allowed)
        {
            Assert.Equal("LIMIT_EXCEEDED", answer.Code);
            Assert.Equal("maxNodes", answer.Reason);
        }
    }

    [Fact]
    public async Task A_cached_document_is_estimated_again_with_the_variables_of_each_request()
    {
        const string query = "query Paged($first: Int) { companies(first: $first) { totalCount } }";

        Assert.Equal(200, (await server.QueryAsync(query, new { first = 10 })).Status);
        Assert.Equal("maxNodes", (await server.QueryAsync(query, new { first = 100_001 })).Reason);
        Assert.Equal(200, (await server.QueryAsync(query, new { first = 10 })).Status);
    }

    [Fact]
    public async Task A_variable_decides_what_is_left_out()
    {
        const string query = "query Optional($with: Boolean!) { hello companies(first: 100001) @include(if: $with) { totalCount } }";

        Assert.Equal(200, (await server.QueryAsync(query, new { with = false })).Status);
        Assert.Equal(400, (await server.QueryAsync(query, new { with = true })).Status);
    }

    [Fact]
    public async Task Only_the_operation_that_runs_is_estimated()
    {
        const string query = "query Small { hello } query Large { companies(first: 100001) { totalCount } }";

        Assert.Equal(200, (await server.QueryAsync(query, operationName: "Small")).Status);
        Assert.Equal(400, (await server.QueryAsync(query, operationName: "Large")).Status);
    }
}
