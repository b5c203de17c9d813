using Xunit;

namespace DealGraph.Server.Tests.Executable;

public sealed class ServingTests(ITestOutputHelper output) : ServingSpecification(new SqliteFolders(), output)
{
    [Fact]
    public async Task The_store_is_one_file_when_the_server_was_stopped()
    {
        await using (var server = await RunningServer.StartAsync(Folder))
        {
            Assert.Equal(0, await server.InterruptAsync());
        }

        Assert.Equal([Folder.Store], Directory.GetFiles(Folder.In("data")));
    }

    protected override bool IsStoreLine(string line) =>
        line.Contains("The store is sqlite ", StringComparison.Ordinal) && line.EndsWith($" at {Folder.Store}", StringComparison.Ordinal);
}
