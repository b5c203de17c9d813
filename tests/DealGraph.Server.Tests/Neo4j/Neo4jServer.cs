using DealGraph.Server.Tests.Executable;
using DealGraph.Server.Tests.Hosting;
using Xunit;

namespace DealGraph.Server.Tests.Neo4j;

/// <summary>The program serving the seed data from Neo4j; one for the tests of a class.</summary>
public sealed class Neo4jServer(Neo4jDatabase database) : IGraphQLServer, IAsyncLifetime
{
    private TemporaryFolder? folder;
    private RunningServer? server;

    public TemporaryFolder Folder => folder ?? throw new InvalidOperationException("The server has not been started.");

    public Uri Endpoint => Server.Endpoint;

    public HttpClient Client => Server.Client;

    private RunningServer Server => server ?? throw new InvalidOperationException("The server has not been started.");

    public async ValueTask InitializeAsync()
    {
        folder = await database.OpenAsync();
        server = await RunningServer.StartAsync(folder);
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
        {
            await server.DisposeAsync();
        }

        folder?.Dispose();
    }
}
