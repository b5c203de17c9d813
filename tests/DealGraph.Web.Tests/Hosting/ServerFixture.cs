namespace DealGraph.Web.Tests.Hosting;

/// <summary>One server, as built, for all tests of the assembly.</summary>
public sealed class ServerFixture : IAsyncLifetime
{
    private RunningServer? _server;

    public Uri Address => Server.Address;

    public HttpClient Client => Server.Client;

    private RunningServer Server => _server ?? throw new InvalidOperationException("The server has not been started.");

    public async ValueTask InitializeAsync() => _server = await RunningServer.StartAsync(ServerOutput.Assembly);

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }
}
