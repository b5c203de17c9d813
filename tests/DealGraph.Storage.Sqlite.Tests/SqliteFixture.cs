using DealGraph.Storage.Specification;

namespace DealGraph.Storage.Sqlite.Tests;

/// <summary>Each store is a file in a folder of its own.</summary>
public sealed class SqliteFixture : IStoreFixture
{
    public string? SkipReason => null;

    public async ValueTask<TestStore> CreateEmptyStoreAsync(CancellationToken cancellationToken) =>
        await SqliteTestStore.CreateAsync(cancellationToken);
}
