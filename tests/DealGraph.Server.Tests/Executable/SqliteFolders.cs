namespace DealGraph.Server.Tests.Executable;

/// <summary>The store is a file in the folder.</summary>
public sealed class SqliteFolders : IStoreFolders
{
    public ValueTask<TemporaryFolder> CreateAsync() => ValueTask.FromResult(new TemporaryFolder());
}
