using DotNet.Testcontainers.Builders;

namespace DealGraph.Storage.Neo4j.Tests.Servers;

/// <summary>The server that the tests share: the one that the environment names, else one in a container where Docker runs.</summary>
public static class SharedServer
{
    /// <summary>The image of the container.</summary>
    public const string Image = "neo4j:5.26.30-community";

    private const string Variable = "DEALGRAPH_TEST_NEO4J";
    private const string BoltVariable = "DEALGRAPH_TEST_NEO4J_BOLT";
    private const string Password = "for-tests-only";
    private const ushort Http = 7474;
    private const ushort Bolt = 7687;

    private static readonly Lazy<Task<(ServerAddress? Address, string? SkipReason)>> Server = new(FindAsync);

    /// <summary>Where it is, or why there is none.</summary>
    public static Task<(ServerAddress? Address, string? SkipReason)> GetAsync() => Server.Value;

    private static async Task<(ServerAddress? Address, string? SkipReason)> FindAsync()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } named)
        {
            return await ContainAsync();
        }

        var bolt = Environment.GetEnvironmentVariable(BoltVariable);
        if (TestedTransport.IsBolt && string.IsNullOrEmpty(bolt))
        {
            return (null, $"{BoltVariable} names no Bolt connector, and the tests are built for Bolt.");
        }

        var address = ServerAddress.Parse(named) with { Bolt = bolt };
        await DatabaseTurn.WaitAsync(address.Url);
        return (address, null);
    }

    private static async Task<(ServerAddress? Address, string? SkipReason)> ContainAsync()
    {
        try
        {
            // The container is removed when this process ends.
            var container = new ContainerBuilder(Image).WithEnvironment("NEO4J_AUTH", $"neo4j/{Password}")
                .WithPortBinding(Http, assignRandomHostPort: true).WithPortBinding(Bolt, assignRandomHostPort: true)
                .WithWaitStrategy(Wait.ForUnixContainer().UntilHttpRequestIsSucceeded(request => request.ForPort(Http)))
                .Build();
            await container.StartAsync();
            return (
                new ServerAddress($"http://{container.Hostname}:{container.GetMappedPublicPort(Http)}", "neo4j", Password)
                {
                    Bolt = $"bolt://{container.Hostname}:{container.GetMappedPublicPort(Bolt)}",
                },
                null);
        }
        catch (DockerUnavailableException exception)
        {
            return (null, $"{Variable} names no Neo4j server, and Docker does not run to start one: {exception.Message}");
        }
    }
}
