using DealGraph.Server.Tests.Hosting;
using Xunit;

namespace DealGraph.Server.Tests.Http;

/// <summary>What every server of this endpoint does, whatever its schema.</summary>
public abstract class MethodSpecification(IGraphQLServer server)
{
    [Theory]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    [InlineData("QUERY")]
    public async Task Another_method_is_refused_with_405_and_the_allowed_ones(string method)
    {
        var answer = await server.SendAsync(new HttpRequestMessage(new HttpMethod(method), server.Endpoint), accept: null);

        Assert.Equal(405, answer.Status);
        Assert.Equal(["GET", "HEAD", "POST", "OPTIONS"], answer.ContentHeaders.Allow);
        Assert.Equal("METHOD_NOT_ALLOWED", answer.Code);
    }

    [Fact]
    public async Task HEAD_has_the_headers_of_GET_and_no_body()
    {
        var url = server.UrlOf(("query", "{ __typename }"));
        var get = await server.SendAsync(new HttpRequestMessage(HttpMethod.Get, url), accept: null);
        var head = await server.SendAsync(new HttpRequestMessage(HttpMethod.Head, url), accept: null);

        Assert.Equal(200, head.Status);
        Assert.Empty(head.Body);
        Assert.Equal(get.ContentHeaders.ContentLength, head.ContentHeaders.ContentLength);
        Assert.Equal(get.MediaType, head.MediaType);
    }

    [Fact]
    public async Task OPTIONS_tells_the_methods_and_the_media_type()
    {
        var answer = await server.SendAsync(new HttpRequestMessage(HttpMethod.Options, server.Endpoint), accept: null);

        Assert.Equal(204, answer.Status);
        Assert.Equal(["GET", "HEAD", "POST", "OPTIONS"], answer.ContentHeaders.Allow);
        Assert.Equal(["application/json"], answer.Headers.GetValues("Accept-Post"));
    }
}
