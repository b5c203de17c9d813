using DealGraph.Server.Tests.Hosting;
using Xunit;

namespace DealGraph.Server.Tests.Http;

/// <summary>What every server of this endpoint does, whatever its schema.</summary>
public abstract class QueryStringSpecification(IGraphQLServer server)
{
    [Fact]
    public async Task Empty_parameters_are_absent_ones() =>
        Assert.Equal(200, (await server.GetAsync(("query", "{ __typename }"), ("operationName", ""), ("variables", ""), ("extensions", "null"))).Status);

    [Theory]
    [InlineData("variables", "[1]")]
    [InlineData("variables", "7")]
    [InlineData("variables", "{")]
    [InlineData("variables", "{} {}")]
    [InlineData("variables", "   ")]
    [InlineData("extensions", "\"text\"")]
    public async Task A_parameter_that_is_no_JSON_object_is_refused_with_400(string name, string value)
    {
        var answer = await server.GetAsync(("query", "{ __typename }"), (name, value));

        Assert.Equal(400, answer.Status);
        Assert.Equal("BAD_REQUEST", answer.Code);
        Assert.Contains(name, answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_parameter_that_occurs_twice_is_refused_with_400()
    {
        var answer = await server.GetAsync(("query", "{ __typename }"), ("query", "{ a: __typename }"));

        Assert.Equal(400, answer.Status);
        Assert.Contains("twice", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_GET_without_a_query_is_refused_with_400() =>
        Assert.Equal(400, (await server.GetAsync()).Status);

    [Fact]
    public async Task A_URL_that_is_too_long_is_refused_with_414() =>
        Assert.Equal(414, (await server.GetAsync(("query", "{ __typename }" + new string(' ', 10_000)))).Status);
}
