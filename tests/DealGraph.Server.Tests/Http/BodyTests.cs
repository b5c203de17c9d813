using System.Text;
using DealGraph.Server.Tests.Hosting;
using Xunit;

namespace DealGraph.Server.Tests.Http;

public sealed class BodyTests(AuditServer server) : BodySpecification(server)
{
    private const string Echo = "query($text: String, $list: [String!], $number: Int) { echo(text: $text, list: $list, number: $number) }";

    private readonly AuditServer server = server;

    [Fact]
    public async Task Emoji_survive_in_the_document_and_in_variables()
    {
        var answer = await server.PostAsync("""{"query":"query($t: String) { a: echo(text: \"🏃+'ß\") b: echo(text: $t) }","variables":{"t":"🏊\uD83C\uDFCA"}}""");

        Assert.Equal("🏃+'ß", answer.Data.GetProperty("a").GetString());
        Assert.Equal("🏊🏊", answer.Data.GetProperty("b").GetString());
        Assert.Contains("+'ß", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bytes_that_are_not_UTF_8_are_refused_with_400()
    {
        byte[] body = [.. "{\"query\":\"{ hello }\",\"operationName\":\""u8, 0xC3, 0x28, .. "\"}"u8];

        Assert.Equal(400, (await server.PostAsync(body)).Status);
    }

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
}
