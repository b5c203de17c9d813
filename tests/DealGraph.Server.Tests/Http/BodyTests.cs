using System.Text;
using DealGraph.Server.Tests.Hosting;
using Xunit;

namespace DealGraph.Server.Tests.Http;

public sealed class BodyTests(AuditServer server)
{
    private const string Echo = "query($text: String, $list: [String!], $number: Int) { echo(text: $text, list: $list, number: $number) }";

    [Fact]
    public async Task Emoji_survive_in_the_document_and_in_variables()
    {
        var answer = await server.PostAsync("""{"query":"query($t: String) { a: echo(text: \"🏃+'ß\") b: echo(text: $t) }","variables":{"t":"🏊\uD83C\uDFCA"}}""");

        Assert.Equal("🏃+'ß", answer.Data.GetProperty("a").GetString());
        Assert.Equal("🏊🏊", answer.Data.GetProperty("b").GetString());
        Assert.Contains("+'ß", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_byte_order_mark_is_passed_over()
    {
        byte[] body = [0xEF, 0xBB, 0xBF, .. """{"query":"{ hello }"}"""u8];

        Assert.Equal(200, (await server.PostAsync(body)).Status);
    }

    [Theory]
    [InlineData("""{"query":"{ hello }","variables":{"t":"\uD83C"}}""")]
    [InlineData("""{"query":"{ hello }"} trailing""")]
    [InlineData("""{"query":"{ hello }"}{}""")]
    [InlineData("""{"query":"{ hello }",}""")]
    [InlineData("""{'query':'{ hello }'}""")]
    [InlineData("""{"query":"{ hello }" /* comment */}""")]
    [InlineData("""{"query":"{ hello }","variables":{"n":NaN}}""")]
    [InlineData("""{"query":"{ hello }","variables":{"n":1e999}}""")]
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

    [Fact]
    public async Task Bytes_that_are_not_UTF_8_are_refused_with_400()
    {
        byte[] body = [.. "{\"query\":\"{ hello }\",\"operationName\":\""u8, 0xC3, 0x28, .. "\"}"u8];

        Assert.Equal(400, (await server.PostAsync(body)).Status);
    }

    [Theory]
    [InlineData("""[{"query":"{ hello }"}]""", "Batching")]
    [InlineData("[]", "Batching")]
    [InlineData("\"{ hello }\"", "JSON object")]
    [InlineData("null", "JSON object")]
    [InlineData("{}", "\"query\" is missing")]
    [InlineData("""{"query":null}""", "\"query\" is missing")]
    [InlineData("""{"query":"{ hello }","query":"{ __typename }"}""", "occurs twice")]
    [InlineData("""{"query":"{ hello }","variables":{},"v\u0061riables":null}""", "occurs twice")]
    public async Task What_is_no_request_is_refused_with_400_and_a_reason(string body, string reason)
    {
        var answer = await server.PostAsync(body);

        Assert.Equal(400, answer.Status);
        Assert.Equal("BAD_REQUEST", answer.Code);
        Assert.Contains(reason, answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Members_that_the_protocol_does_not_know_are_ignored() =>
        Assert.Equal(200, (await server.PostAsync("""{"id":[{"query":1}],"query":"{ hello }","Query":7}""")).Status);

    [Fact]
    public async Task A_variable_that_occurs_twice_is_refused() =>
        Assert.Equal(400, (await server.PostAsync("""{"query":"{ hello }","variables":{"a":1,"a":2}}""")).Status);

    [Fact]
    public async Task Deep_JSON_is_refused_with_400()
    {
        var deep = new string('[', 5_000) + new string(']', 5_000);

        Assert.Equal(400, (await server.PostAsync($$$"""{"query":"{ hello }","variables":{"list":{{{deep}}}}}""")).Status);
        Assert.Equal(400, (await server.PostAsync($$"""{"query":"{ hello }","unknown":{{deep}}}""")).Status);
    }

    [Fact]
    public async Task A_number_of_many_digits_is_refused_before_it_is_parsed() =>
        Assert.Equal(400, (await server.PostAsync($$$"""{"query":"{ hello }","variables":{"n":{{{new string('9', 500_000)}}}}}""")).Status);

    [Theory]
    [InlineData("7", "7")]
    [InlineData("-2147483648", "-2147483648")]
    public async Task Numbers_in_variables_arrive_as_they_are(string number, string expected)
    {
        var answer = await server.PostAsync($$$"""{"query":"query($n: Int) { echo(number: $n) }","variables":{"n":{{{number}}}}}""");

        Assert.Equal(expected, answer.Data.GetProperty("echo").GetString());
    }

    [Theory]
    [InlineData("2147483648")]
    [InlineData("99999999999999999999")]
    [InlineData("1.5")]
    [InlineData("\"1\"")]
    [InlineData("true")]
    public async Task A_value_of_the_wrong_type_is_bad_input(string value)
    {
        var answer = await server.PostAsync($$$"""{"query":"query($n: Int) { echo(number: $n) }","variables":{"n":{{{value}}}}}""");

        Assert.Equal(400, answer.Status);
        Assert.Equal("BAD_USER_INPUT", answer.Code);
    }

    [Fact]
    public async Task A_body_in_many_buffers_is_read_like_one_in_one()
    {
        var text = new string('é', 100_000);

        var answer = await server.QueryAsync(Echo, new { text });

        Assert.Equal(text, answer.Data.GetProperty("echo").GetString());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_that_is_too_large_is_refused_with_413(bool chunked)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes($$"""{"query":"{ hello }","x":"{{new string('x', 1024 * 1024)}}"}"""));
        content.Headers.ContentType = new("application/json");
        var request = new HttpRequestMessage(HttpMethod.Post, server.Endpoint) { Content = content };
        request.Headers.TransferEncodingChunked = chunked;

        var answer = await server.SendAsync(request, accept: null);

        Assert.Equal(413, answer.Status);
        Assert.Equal("PAYLOAD_TOO_LARGE", answer.Code);
    }
}
