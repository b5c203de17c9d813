using DealGraph.Server.Tests.Hosting;
using Xunit;

namespace DealGraph.Server.Tests.Http;

public sealed class CorsTests(AuditServer server)
{
    private const string Origin = "https://app.example.org";

    [Fact]
    public async Task No_origin_is_allowed_by_default()
    {
        var preflight = await server.SendAsync(Preflight(server, Origin), accept: null);
        var answer = await server.SendAsync(From(server, Origin), accept: null);

        Assert.DoesNotContain(preflight.Headers, header => header.Key.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(answer.Headers, header => header.Key.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task An_origin_that_is_set_is_allowed_and_no_other()
    {
        await using var open = new KestrelServer(("Http:AllowedOrigins:0", Origin));
        await open.InitializeAsync();

        var preflight = await open.SendAsync(Preflight(open, Origin), accept: null);
        var answer = await open.SendAsync(From(open, Origin), accept: null);
        var other = await open.SendAsync(From(open, "https://evil.example.org"), accept: null);

        Assert.Equal(204, preflight.Status);
        Assert.Equal([Origin], preflight.Headers.GetValues("Access-Control-Allow-Origin"));
        Assert.Equal([Origin], answer.Headers.GetValues("Access-Control-Allow-Origin"));
        Assert.Contains("Origin", answer.Headers.Vary);
        Assert.Contains("Accept", answer.Headers.Vary);
        Assert.False(other.Headers.Contains("Access-Control-Allow-Origin"));
    }

    private static HttpRequestMessage From(IGraphQLServer server, string origin)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, server.UrlOf(("query", "{ hello }")));
        request.Headers.Add("Origin", origin);
        return request;
    }

    private static HttpRequestMessage Preflight(IGraphQLServer server, string origin)
    {
        var request = new HttpRequestMessage(HttpMethod.Options, server.Endpoint);
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "content-type");
        return request;
    }
}
