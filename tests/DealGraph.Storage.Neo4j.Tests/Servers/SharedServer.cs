using DotNet.Testcontainers.Builders;

namespace DealGraph.Storage.Neo4j.Tests.Servers;

/// <summary>The server that the tests share: the one that the environment names, else one in a container where Docker runs.</summary>
public static class SharedServer
{
    /// <summary>The image of the container.</summary>
    public const string Image = "neo4j:5.26.30-community";

    private const string Variable = "DEALGRAPH_TEST_NEO4J";
    private const string Password = "for-tests-only";
    private const ushort Port = 7474;

    private static readonly Lazy<Task<(ServerAddress? Address, string? SkipReason)>> Server = new(FindAsync);

    /// <summary>Where it is, or why there is none.</summary>
    public static Task<(ServerAddress? Address, string? SkipReason)> GetAsync() => Server.Value;

    private static async Task<(ServerAddress? Address, string? SkipReason)> FindAsync()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } address)
        {
            return (ServerAddress.Parse(address), null);
        }

        try
        {
            // The container is removed when this process ends.
            var container = new ContainerBuilder(Image).WithEnvironment("NEO4J_AUTH", $"neo4j/{Password}").WithPortBinding(Port, assignRandomHostPort: true)
                .WithWaitStrategy(Wait.ForUnixContainer().UntilHttpRequestIsSucceeded(request => request.ForPort(Port)))
                .Build();
            await container.StartAsync();
            return (new ServerAddress($"http://{container.Hostname}:{container.GetMappedPublicPort(Port)}", "neo4j", Password), null);
        }
        catch (DockerUnavailableException exception)
        {
            return (null, $"{Variable} names no Neo4j server, and Docker does not run to start one: {exception.Message}");
        }
    }
}
