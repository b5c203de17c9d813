using DealGraph.Server.Tests.Hosting;
using Xunit;

namespace DealGraph.Server.Tests.Http;

public sealed class QueryStringTests(AuditServer server) : QueryStringSpecification(server)
{
    private readonly AuditServer server = server;

    [Fact]
    public async Task A_GET_carries_all_parameters()
    {
        var answer = await server.GetAsync(
            ("query", "query A { hello } query B($text: String) { echo(text: $text) }"),
            ("operationName", "B"),
            ("variables", """{"text":"ä+&"}"""),
            ("extensions", """{"some":"value"}"""));

        Assert.Equal(200, answer.Status);
        Assert.Equal("ä+&", answer.Data.GetProperty("echo").GetString());
    }
}
