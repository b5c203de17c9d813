namespace DealGraph.Storage.Neo4j.Tests.Servers;

/// <summary>The server that the tests share: the one that the environment names.</summary>
public static class SharedServer
{
    private const string Variable = "DEALGRAPH_TEST_NEO4J";
    private const string BoltVariable = "DEALGRAPH_TEST_NEO4J_BOLT";

    private static readonly Lazy<Task<(ServerAddress? Address, string? SkipReason)>> Server = new(FindAsync);

    /// <summary>Where it is, or why there is none.</summary>
    public static Task<(ServerAddress? Address, string? SkipReason)> GetAsync() => Server.Value;

    private static async Task<(ServerAddress? Address, string? SkipReason)> FindAsync()
    {
        var found = Find();
        if (found.Address is { Url: var url })
        {
            await DatabaseTurn.WaitAsync(url);
        }

        return found;
    }

    private static (ServerAddress? Address, string? SkipReason) Find() =>
        (Environment.GetEnvironmentVariable(Variable), Environment.GetEnvironmentVariable(BoltVariable)) switch
        {
            ({ Length: > 0 }, null or "") when TestedTransport.IsBolt => (null, $"{BoltVariable} names no Bolt connector, and the tests are built for Bolt."),
            ({ Length: > 0 } address, var bolt) => (ServerAddress.Parse(address) with { Bolt = bolt }, null),
            _ => (null, $"{Variable} names no Neo4j server, and Docker does not run to start one."),
        };
}
