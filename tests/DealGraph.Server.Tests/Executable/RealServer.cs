using DealGraph.Server.Tests.Executable;
using DealGraph.Server.Tests.Hosting;
using Xunit;

[assembly: AssemblyFixture(typeof(RealServer))]

namespace DealGraph.Server.Tests.Executable;

/// <summary>The built server as its own process, with the seed data in a store of its own; one for all tests.</summary>
public sealed class RealServer : IGraphQLServer, IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private RunningServer? server;

    public Uri Endpoint => Server.Endpoint;

    public HttpClient Client => Server.Client;

    private RunningServer Server => server ?? throw new InvalidOperationException("The server has not been started.");

    public async ValueTask InitializeAsync() =>
        server = await RunningServer.StartAsync(folder, "--DealGraph:Storage:Sqlite:Path", folder.In("real.db"));

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
        {
            await server.DisposeAsync();
        }

        folder.Dispose();
    }
}
