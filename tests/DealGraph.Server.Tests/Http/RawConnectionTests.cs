using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using DealGraph.Server.Tests.Hosting;
using Xunit;

namespace DealGraph.Server.Tests.Http;

/// <summary>What only shows when the bytes are sent by hand.</summary>
public sealed class RawConnectionTests(AuditServer server)
{
    [Fact]
    public async Task A_character_that_is_split_between_packets_is_read_whole()
    {
        var body = Encoding.UTF8.GetBytes("""{"query":"{ echo(text: \"🏃🏊\") }"}""");
        using var client = await ConnectAsync();
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n"));
        foreach (var one in body)
        {
            await stream.WriteAsync(new[] { one });
            await stream.FlushAsync();
            await Task.Delay(1);
        }

        var answer = await new StreamReader(stream).ReadToEndAsync();

        Assert.StartsWith("HTTP/1.1 200", answer, StringComparison.Ordinal);
        var json = answer[answer.IndexOf('{', StringComparison.Ordinal)..];
        Assert.Equal("🏃🏊", JsonDocument.Parse(json).RootElement.GetProperty("data").GetProperty("echo").GetString());
    }

    [Fact]
    public async Task A_broken_chunk_is_refused_with_400()
    {
        using var client = await ConnectAsync();
        var stream = client.GetStream();
        await stream.WriteAsync("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}"u8.ToArray());

        var answer = await new StreamReader(stream).ReadToEndAsync();

        Assert.StartsWith("HTTP/1.1 400", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_that_goes_away_stops_its_query_and_harms_nobody()
    {
        const string name = "watched-client-that-goes-away";
        using (var client = await ConnectAsync())
        {
            var query = Uri.EscapeDataString($$"""{ fail(how: "{{name}}") }""");
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"GET /graphql?query={query} HTTP/1.1\r\nHost: x\r\n\r\n"));
            await UntilAsync(() => SampleQuery.Started.ContainsKey(name));
        }

        await UntilAsync(() => SampleQuery.Stopped.ContainsKey(name));
        Assert.Equal(200, (await server.QueryAsync("{ hello }")).Status);
        Assert.DoesNotContain(server.Log.Lines, line => line.Contains("TaskCanceledException", StringComparison.Ordinal));
    }

    private static async Task UntilAsync(Func<bool> condition)
    {
        for (var i = 0; i < 1_000 && !condition(); i++)
            await Task.Delay(10);
        Assert.True(condition());
    }

    private async Task<TcpClient> ConnectAsync()
    {
        var client = new TcpClient();
        await client.ConnectAsync(server.Endpoint.Host, server.Endpoint.Port);
        return client;
    }
}
