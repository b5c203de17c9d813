using Xunit;

namespace DealGraph.Server.Tests.Executable;

public sealed class QueryTests(SeededFolder seeded) : QuerySpecification(seeded.Folder), IClassFixture<SeededFolder>
{
    [Fact]
    public async Task On_an_empty_store_it_loads_the_seed_data_first()
    {
        using var empty = new TemporaryFolder();

        var run = await Verb.RunAsync(empty, "query", "{ deals { totalCount } }");

        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.NotEqual(0, run.Json.GetProperty("data").GetProperty("deals").GetProperty("totalCount").GetInt32());
    }
}
