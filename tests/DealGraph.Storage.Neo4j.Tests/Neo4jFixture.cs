using DealGraph.Storage.Neo4j.Tests.Servers;
using DealGraph.Storage.Specification;

namespace DealGraph.Storage.Neo4j.Tests;

/// <summary>Each store is the one database of the shared server, emptied.</summary>
public sealed class Neo4jFixture : IStoreFixture, IAsyncLifetime
{
    public string? SkipReason { get; private set; }

    public async ValueTask InitializeAsync() => SkipReason = (await SharedServer.GetAsync()).SkipReason;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public async ValueTask<TestStore> CreateEmptyStoreAsync(CancellationToken cancellationToken) => await Neo4jTestStore.CreateAsync(cancellationToken);
}
