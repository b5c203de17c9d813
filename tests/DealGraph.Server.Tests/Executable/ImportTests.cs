using Xunit;

namespace DealGraph.Server.Tests.Executable;

public sealed class ImportTests() : ImportSpecification(new SqliteFolders())
{
    [Fact]
    public async Task Settings_may_follow_the_verb()
    {
        var run = await Verb.RunAsync(Folder, "import", "--DealGraph:Storage:Sqlite:Path", "other.db", SeedFiles.Folder);

        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.True(File.Exists(Folder.In("other.db")));
        Assert.False(File.Exists(Folder.Store));
    }
}
