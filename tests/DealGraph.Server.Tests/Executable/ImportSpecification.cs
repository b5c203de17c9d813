using Xunit;

namespace DealGraph.Server.Tests.Executable;

/// <summary>The verb <c>import</c>, on any store.</summary>
public abstract class ImportSpecification(IStoreFolders stores) : ExecutableSpecification(stores)
{
    private const string Sources = "id,url,archive_url,title,publisher,author,published_on,retrieved_on,language,source_type,syndicated_from,note\n";
    private const string MySource = "mine,https://example.org/mine,,Mine,Me,,,2026-11-23,en,NEWS,,\n";

    [Fact]
    public async Task Without_a_path_it_loads_the_seed_data_and_a_second_time_nothing()
    {
        var first = await Verb.RunAsync(Folder, "import");
        var second = await Verb.RunAsync(Folder, "import");

        Assert.True(first.ExitCode == 0, first.ToString());
        Assert.Empty(first.Error);
        Assert.Contains("16 read", first.Output, StringComparison.Ordinal);
        Assert.Contains("0 errors, 0 warnings", first.Output, StringComparison.Ordinal);
        Assert.Contains("16 unchanged; 0 rows", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_replaces_its_dataset()
    {
        var seed = SeedFiles.CopyTo(Folder);
        await Verb.RunAsync(Folder, "import", seed);
        File.Delete(Path.Combine(seed, "identifiers.csv"));

        var run = await Verb.RunAsync(Folder, "import", seed, "--format", "json");

        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Equal("dealgraph", run.Json.GetProperty("dataset").GetString());
        Assert.NotEqual(0, run.Json.GetProperty("counts").GetProperty("withdrawn").GetInt64());
        Assert.Equal(0, await CountAsync("identifiers"));
        Assert.NotEqual(0, await CountAsync("organizations"));
    }

    [Fact]
    public async Task A_single_file_is_added_to_a_dataset_of_its_own()
    {
        await Verb.RunAsync(Folder, "import");
        var before = await CountAsync("sources");
        var file = Folder.Write("mine/sources.csv", Sources + MySource);

        var run = await Verb.RunAsync(Folder, "import", file, "--dataset", "my-own", "--format", "json");

        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Equal("my-own", run.Json.GetProperty("dataset").GetString());
        Assert.Equal("Committed", run.Json.GetProperty("outcome").GetString());
        Assert.Equal(before + 1, await CountAsync("sources"));
    }

    [Fact]
    public async Task Standard_input_is_a_file_of_the_name_given()
    {
        await Verb.RunAsync(Folder, "import");
        var before = await CountAsync("sources");
        var run = await Verb.RunWithInputAsync(Folder, Sources + MySource, "import", "-", "--name", "sources.csv");

        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Contains("dataset local: written", run.Output, StringComparison.Ordinal);
        Assert.Equal(before + 1, await CountAsync("sources"));
    }

    [Fact]
    public async Task A_dry_run_does_everything_and_keeps_nothing()
    {
        var run = await Verb.RunAsync(Folder, "import", "--dry-run", "--format", "json");

        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Equal("DryRun", run.Json.GetProperty("outcome").GetString());
        Assert.Equal(16, run.Json.GetProperty("files").GetArrayLength());
        Assert.Equal(0, await CountAsync("sources"));
    }

    [Fact]
    public async Task An_error_in_one_row_leaves_the_store_as_it_was()
    {
        var seed = SeedFiles.CopyTo(Folder);
        await Verb.RunAsync(Folder, "import", seed);
        var before = (await Verb.RunAsync(Folder, "store", "info")).Output;
        SeedFiles.Append(seed, "sources.csv", MySource.TrimEnd());
        SeedFiles.Append(seed, "people.csv", "somebody,Some Body,,,,,no-such-source");

        var run = await Verb.RunAsync(Folder, "import", seed);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("nothing was written, there are errors", run.Output, StringComparison.Ordinal);
        Assert.Equal(WithoutSize(before), WithoutSize((await Verb.RunAsync(Folder, "store", "info")).Output));
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("deels.csv")]
    [InlineData("nowhere/deals.csv")]
    public async Task A_path_that_leads_nowhere_is_an_error(string path)
    {
        var run = await Verb.RunAsync(Folder, "import", path);

        Assert.True(run.ExitCode == 1, run.ToString());
        Assert.Contains(Path.GetFileName(path), run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Output + run.Error, StringComparison.Ordinal);
    }

    private async Task<int> CountAsync(string kind)
    {
        var run = await Verb.RunAsync(
            Folder, "query", $$"""{ {{kind}} { totalCount } }""", "--DealGraph:Seed:LoadOnStart=false");
        return run.Json.GetProperty("data").GetProperty(kind).GetProperty("totalCount").GetInt32();
    }

    private static string WithoutSize(string info) => string.Join('\n', info.Split('\n').Where(line => !line.StartsWith("size", StringComparison.Ordinal)));
}
