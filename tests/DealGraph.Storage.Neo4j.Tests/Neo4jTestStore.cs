using DealGraph.Storage.Neo4j.Tests.Servers;
using DealGraph.Storage.Neo4j.Transport;
using DealGraph.Storage.Specification;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace DealGraph.Storage.Neo4j.Tests;

/// <summary>A store made as the program makes it, on a server of the tests.</summary>
public sealed class Neo4jTestStore : TestStore
{
    private readonly ServiceProvider services;

    private Neo4jTestStore(ServerAddress address, IReadOnlyList<(string Name, string Value)> options)
    {
        var settings = address.ToOptions();
        settings[$"{Neo4jOptions.Section}:BusyTimeout"] = "00:00:01";
        settings[$"{Neo4jOptions.Section}:ImportLease"] = "00:00:03";
        foreach (var (name, value) in options)
        {
            settings[$"{Neo4jOptions.Section}:{name}"] = value;
        }

        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        services = new ServiceCollection().AddLogging()
            .AddNeo4jStorage(configuration)
            .AddTestedTransport(configuration)
            .BuildServiceProvider();
    }

    public override IDealGraphReader? Reader => services.GetService<IDealGraphReader>();

    public override IDealGraphWriter Writer => services.GetRequiredService<IDealGraphWriter>();

    public override IStoreAdministration Administration => services.GetRequiredService<IStoreAdministration>();

    internal ICypherTransport Transport => services.GetRequiredService<ICypherTransport>();

    /// <summary>The store on a server, as it is.</summary>
    public static Neo4jTestStore At(ServerAddress address, params (string Name, string Value)[] options) => new(address, options);

    /// <summary>The store on the shared server, emptied; the schema is made when it is not there.</summary>
    public static async ValueTask<Neo4jTestStore> CreateAsync(CancellationToken cancellationToken, params (string Name, string Value)[] options)
    {
        var (address, reason) = await SharedServer.GetAsync();
        var store = new Neo4jTestStore(address ?? throw new InvalidOperationException(reason), options);
        await store.Administration.MigrateAsync(cancellationToken);
        await store.EmptyAsync(cancellationToken);
        return store;
    }

    /// <summary>The rows of a statement, columns parted by bars, as another program would read them.</summary>
    public async ValueTask<IReadOnlyList<string>> QueryAsync(string cypher)
    {
        var rows = await Transport.ReadAsync(new CypherStatement(cypher, new Dictionary<string, object?>()), TestContext.Current.CancellationToken);
        return [.. rows.Values.Select(row => string.Join('|', row))];
    }

    /// <summary>Changes the graph behind the store's back.</summary>
    public async ValueTask ExecuteAsync(string cypher) =>
        await Transport.WriteAsync(new CypherStatement(cypher, new Dictionary<string, object?>()), TestContext.Current.CancellationToken);

    public override async ValueTask DisposeAsync() => await services.DisposeAsync();

    // Everything but the migrations, and whatever an earlier test left locked is free.
    private async ValueTask EmptyAsync(CancellationToken cancellationToken) => await Transport.WriteAsync(
        new CypherStatement("MATCH (n) WHERE NOT n:Migration DETACH DELETE n WITH count(*) AS removed MERGE (:ImportLock {name: 'import'})", new Dictionary<string, object?>()),
        cancellationToken);
}
