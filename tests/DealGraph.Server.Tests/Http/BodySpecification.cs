using System.Text;
using DealGraph.Server.Tests.Hosting;
using Xunit;

namespace DealGraph.Server.Tests.Http;

/// <summary>What every server of this endpoint does, whatever its schema.</summary>
public abstract class BodySpecification(IGraphQLServer server)
{
    [Fact]
    public async Task A_byte_order_mark_is_passed_over()
    {
        byte[] body = [0xEF, 0xBB, 0xBF, .. """{"query":"{ __typename }"}"""u8];

        Assert.Equal(200, (await server.PostAsync(body)).Status);
    }

    [Theory]
    [InlineData("""{"query":"{ __typename }","variables":{"t":"\uD83C"}}""")]
    [InlineData("""{"query":"{ __typename }"} trailing""")]
    [InlineData("""{"query":"{ __typename }"}{}""")]
    [InlineData("""{"query":"{ __typename }",}""")]
    [InlineData("""{'query':'{ __typename }'}""")]
    [InlineData("""{"query":"{ __typename }" /* comment */}""")]
    [InlineData("""{"query":"{ __typename }","variables":{"n":NaN}}""")]
    [InlineData("""{"query":"{ __typename }","variables":{"n":1e999}}""")]
    [InlineData("{")]
    [InlineData("   ")]
    [InlineData("NONSENSE")]
    public async Task What_is_not_JSON_is_refused_with_400(string body)
    {
        var answer = await server.PostAsync(body);

        Assert.Equal(400, answer.Status);
        Assert.Equal("BAD_REQUEST", answer.Code);
        Assert.Equal("application/json", answer.MediaType);
    }

    [Theory]
    [InlineData("""[{"query":"{ __typename }"}]""", "Batching")]
    [InlineData("[]", "Batching")]
    [InlineData("\"{ __typename }\"", "JSON object")]
    [InlineData("null", "JSON object")]
    [InlineData("{}", "\"query\" is missing")]
    [InlineData("""{"query":null}""", "\"query\" is missing")]
    [InlineData("""{"query":"{ __typename }","query":"{ a: __typename }"}""", "occurs twice")]
    [InlineData("""{"query":"{ __typename }","variables":{},"v\u0061riables":null}""", "occurs twice")]
    public async Task What_is_no_request_is_refused_with_400_and_a_reason(string body, string reason)
    {
        var answer = await server.PostAsync(body);

        Assert.Equal(400, answer.Status);
        Assert.Equal("BAD_REQUEST", answer.Code);
        Assert.Contains(reason, answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Members_that_the_protocol_does_not_know_are_ignored() =>
        Assert.Equal(200, (await server.PostAsync("""{"id":[{"query":1}],"query":"{ __typename }","Query":7}""")).Status);

    [Fact]
    public async Task A_variable_that_occurs_twice_is_refused() =>
        Assert.Equal(400, (await server.PostAsync("""{"query":"{ __typename }","variables":{"a":1,"a":2}}""")).Status);

    [Fact]
    public async Task Deep_JSON_is_refused_with_400()
    {
        var deep = new string('[', 5_000) + new string(']', 5_000);

        Assert.Equal(400, (await server.PostAsync($$$"""{"query":"{ __typename }","variables":{"list":{{{deep}}}}}""")).Status);
        Assert.Equal(400, (await server.PostAsync($$"""{"query":"{ __typename }","unknown":{{deep}}}""")).Status);
    }

    [Fact]
    public async Task A_number_of_many_digits_is_refused_before_it_is_parsed() =>
        Assert.Equal(400, (await server.PostAsync($$$"""{"query":"{ __typename }","variables":{"n":{{{new string('9', 500_000)}}}}}""")).Status);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_that_is_too_large_is_refused_with_413(bool chunked)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes($$"""{"query":"{ __typename }","x":"{{new string('x', 1024 * 1024)}}"}"""));
        content.Headers.ContentType = new("application/json");
        var request = new HttpRequestMessage(HttpMethod.Post, server.Endpoint) { Content = content };
        request.Headers.TransferEncodingChunked = chunked;

        var answer = await server.SendAsync(request, accept: null);

        Assert.Equal(413, answer.Status);
        Assert.Equal("PAYLOAD_TOO_LARGE", answer.Code);
    }
}
