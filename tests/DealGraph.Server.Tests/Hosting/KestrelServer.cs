using DealGraph.GraphQL;
using DealGraph.Server.Http;
using GraphQL;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace DealGraph.Server.Tests.Hosting;

/// <summary>
/// The one place where tests start a server. A real Kestrel on a free port: what is tested here is what sockets,
/// header parsing and buffers do together, which an in-memory host does not show.
/// </summary>
public class KestrelServer(params (string Key, string Value)[] settings) : IGraphQLServer, IAsyncLifetime
{
    private WebApplication? _app;

    public Uri Endpoint { get; private set; } = new("http://127.0.0.1/graphql");

    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    /// <summary>What the server logged.</summary>
    public RecordedLog Log { get; } = new();

    /// <summary>The services of the server, for tests of what cannot be seen from outside.</summary>
    public IServiceProvider Services => _app?.Services ?? throw new InvalidOperationException("The server is not running.");

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection(settings.Select(s => KeyValuePair.Create<string, string?>($"DealGraph:GraphQL:{s.Key}", s.Value)));
        builder.Logging.ClearProviders().AddProvider(Log);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddGraphQLHttp(builder.Configuration);
        builder.Services.AddGraphQL(graphQL => graphQL.AddSchema(new SampleSchema()).AddRequestGuards());
        _app = builder.Build();
        _app.MapDealGraphQL();
        await _app.StartAsync();
        var address = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        Endpoint = new Uri(new Uri(address), "graphql");
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        Client.Dispose();
        if (_app is not null)
            await _app.DisposeAsync();
    }
}
