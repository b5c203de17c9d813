using Xunit;

namespace DealGraph.Server.Tests.Executable;

/// <summary>A working folder with the seed data in the store of it.</summary>
public sealed class SeededFolder : IAsyncLifetime
{
    public TemporaryFolder Folder { get; } = new();

    public async ValueTask InitializeAsync()
    {
        var run = await Verb.RunAsync(Folder, "import");
        Assert.True(run.ExitCode == 0, run.ToString());
    }

    public ValueTask DisposeAsync()
    {
        Folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
