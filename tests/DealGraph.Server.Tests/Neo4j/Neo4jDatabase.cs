using DealGraph.Server.Tests.Executable;
using DealGraph.Storage.Neo4j.Tests.Servers;
using Xunit;

namespace DealGraph.Server.Tests.Neo4j;

/// <summary>The one database of the shared server; the tests of the collection use it one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class Neo4jDatabase : IStoreFolders, ICollectionFixture<Neo4jDatabase>
{
    public const string Name = "Neo4j";

    /// <summary>A folder in which the program finds the database as it is.</summary>
    public async ValueTask<TemporaryFolder> OpenAsync()
    {
        var (address, reason) = await SharedServer.GetAsync();
        Assert.SkipWhen(address is null, reason ?? "");
        return new TemporaryFolder(address is null ? [] : Choose(address));
    }

    /// <summary>The environment of a program whose store is on a server; the program that is tested speaks HTTP, whatever the store's own tests do.</summary>
    public static IReadOnlyList<(string Name, string Value)> Choose(ServerAddress address) =>
    [
        ("DEALGRAPH__STORAGE__PROVIDER", "Neo4j"),

        // A slow machine answers too.
        ("DEALGRAPH__STORAGE__NEO4J__QUERYTIMEOUT", "00:03:00"),
        ("DEALGRAPH__GRAPHQL__HTTP__REQUESTTIMEOUT", "00:05:00"),

        // Programs are killed here, and the next one waits until they count as dead.
        ("DEALGRAPH__STORAGE__NEO4J__IMPORTLEASE", "00:00:10"),
        .. address.ToOptions().Where(option => option.Value is not null && !option.Key.Contains(":Bolt:", StringComparison.Ordinal))
            .Select(option => (option.Key.Replace(":", "__", StringComparison.Ordinal).ToUpperInvariant(), option.Value ?? "")),
    ];

    /// <inheritdoc/>
    public async ValueTask<TemporaryFolder> CreateAsync()
    {
        var folder = await OpenAsync();
        var run = await Verb.RunAsync(folder, "store", "reset", "--yes");
        Assert.True(run.ExitCode == 0, run.ToString());
        return folder;
    }
}
