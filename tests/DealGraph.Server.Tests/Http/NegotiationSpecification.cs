using System.Text;
using DealGraph.Server.Tests.Hosting;
using Xunit;

namespace DealGraph.Server.Tests.Http;

/// <summary>What every server of this endpoint does, whatever its schema.</summary>
public abstract class NegotiationSpecification(IGraphQLServer server)
{
    private const string Typename = """{"query":"{ __typename }"}""";
    private const string Json = "application/json";
    private const string GraphQL = "application/graphql-response+json";

    [Theory]
    [InlineData(null, Json)]
    [InlineData("*/*", Json)]
    [InlineData("application/*", Json)]
    [InlineData("application/json", Json)]
    [InlineData("APPLICATION/JSON", Json)]
    [InlineData("application/json; charset=utf-8", Json)]
    [InlineData("application/graphql-response+json", GraphQL)]
    [InlineData("application/graphql-response+json; charset=utf-8", GraphQL)]
    [InlineData("application/graphql-response+json, application/json", GraphQL)]
    [InlineData("application/json, application/graphql-response+json", Json)]
    [InlineData("application/graphql-response+json, application/json;q=0.9", GraphQL)]
    [InlineData("application/json;q=0.9, application/graphql-response+json", GraphQL)]
    [InlineData("application/graphql-response+json;q=0.5, application/json", Json)]
    [InlineData("application/graphql-response+json, */*", GraphQL)]
    [InlineData("application/json;q=0, */*", GraphQL)]
    [InlineData("text/html, application/xhtml+xml, */*;q=0.8", Json)]
    public async Task The_answer_has_the_type_that_is_preferred(string? accept, string expected)
    {
        var answer = await server.PostAsync(Typename, accept);

        Assert.Equal(200, answer.Status);
        Assert.Equal(expected, answer.MediaType);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/xml, text/*")]
    [InlineData("application/json;q=0")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("nonsense")]
    public async Task What_nobody_can_answer_is_refused_with_406(string accept)
    {
        var answer = await server.PostAsync(Typename, accept);

        Assert.Equal(406, answer.Status);
        Assert.Equal("NOT_ACCEPTABLE", answer.Code);
        Assert.Equal(Json, answer.MediaType);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("application/graphql")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/json; charset=iso-8859-1")]
    [InlineData("nonsense")]
    public async Task A_body_of_another_type_is_refused_with_415(string? contentType)
    {
        var answer = await server.PostAsync(Encoding.UTF8.GetBytes(Typename), contentType);

        Assert.Equal(415, answer.Status);
        Assert.Equal("UNSUPPORTED_MEDIA_TYPE", answer.Code);
        Assert.Equal([Json], answer.Headers.GetValues("Accept-Post"));
    }

    [Theory]
    [InlineData("application/json;charset=\"UTF-8\"")]
    [InlineData("Application/JSON")]
    public async Task JSON_in_UTF_8_may_be_named_in_other_ways(string contentType) =>
        Assert.Equal(200, (await server.PostAsync(Encoding.UTF8.GetBytes(Typename), contentType)).Status);

    [Fact]
    public async Task A_compressed_body_is_refused_with_415()
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Typename));
        content.Headers.ContentType = new("application/json");
        content.Headers.ContentEncoding.Add("gzip");

        var answer = await server.SendAsync(new HttpRequestMessage(HttpMethod.Post, server.Endpoint) { Content = content }, GraphQL);

        Assert.Equal(415, answer.Status);
    }

    [Fact]
    public async Task Every_answer_tells_caches_and_browsers_how_to_treat_it()
    {
        foreach (var body in (string[])[Typename, "{", """{"query":"{"}"""])
        {
            var answer = await server.PostAsync(body);

            Assert.Equal(["Accept"], answer.Headers.Vary);
            Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
            Assert.Equal(answer.Body.Length, answer.ContentHeaders.ContentLength);
            Assert.Null(answer.Headers.TransferEncodingChunked);
        }
    }
}
