using Xunit;

namespace DealGraph.Server.Tests.Executable;

/// <summary>Tests of the program that begin with an empty store each.</summary>
public abstract class ExecutableSpecification(IStoreFolders stores) : IAsyncLifetime
{
    private TemporaryFolder? folder;

    /// <summary>Where the program is started.</summary>
    protected TemporaryFolder Folder => folder ?? throw new InvalidOperationException("The test has not begun.");

    public async ValueTask InitializeAsync() => folder = await stores.CreateAsync();

    public ValueTask DisposeAsync()
    {
        folder?.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
