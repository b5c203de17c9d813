using DealGraph.Server.Tests.Hosting;
using Xunit;

namespace DealGraph.Server.Tests.Executable;

/// <summary>Verbs that show, empty and check.</summary>
public sealed class VerbTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("", "serve,import,validate,quality,query,schema,store,--version")]
    [InlineData("serve", "/graphql")]
    [InlineData("import", "--dry-run,--format,--dataset,--name,<path>")]
    [InlineData("validate", "--format,<path>")]
    [InlineData("query", "--var,--format,<query>,csv")]
    [InlineData("schema", "print")]
    [InlineData("schema print", "schema definition language")]
    [InlineData("store", "info,reset")]
    [InlineData("store info", "sound")]
    [InlineData("store reset", "--yes")]
    public async Task Help_tells_what_a_verb_takes(string verb, string named)
    {
        var run = await Verb.RunAsync(folder, [.. verb.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Empty(run.Error);
        Assert.All(named.Split(','), word => Assert.Contains(word, run.Output, StringComparison.Ordinal));
        Assert.False(Directory.Exists(folder.In("data")));
    }

    [Fact]
    public async Task The_version_is_one_line()
    {
        var run = await Verb.RunAsync(folder, "--version");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+\S*\n$", run.Output);
    }

    [Fact]
    public async Task The_store_tells_where_it_is_and_what_it_holds()
    {
        await Verb.RunAsync(folder, "import");

        var run = await Verb.RunAsync(folder, "store", "info");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Contains(folder.Store, run.Output, StringComparison.Ordinal);
        Assert.Matches(@"backend +sqlite 3\.", run.Output);
        Assert.Matches(@"deals +\d+", run.Output);
        Assert.Matches("integrity +sound", run.Output);
    }

    [Fact]
    public async Task A_damaged_store_is_not_sound()
    {
        await Verb.RunAsync(folder, "import");
        var bytes = await File.ReadAllBytesAsync(folder.Store);
        Array.Fill(bytes, (byte)0xA5, bytes.Length / 2, 64 * 1024);
        await File.WriteAllBytesAsync(folder.Store, bytes);

        var run = await Verb.RunAsync(folder, "store", "info");

        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_yes_nothing_is_removed_and_with_it_everything()
    {
        await Verb.RunAsync(folder, "import");

        Assert.Equal(2, (await Verb.RunAsync(folder, "store", "reset")).ExitCode);
        Assert.Matches(@"deals +[1-9]", (await Verb.RunAsync(folder, "store", "info")).Output);
        var run = await Verb.RunAsync(folder, "store", "reset", "--yes");

        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Equal("The store is empty.\n", run.Output);
        Assert.Matches(@"deals +0\n", (await Verb.RunAsync(folder, "store", "info")).Output);
    }

    [Fact]
    public async Task A_store_of_a_newer_DealGraph_is_left_alone()
    {
        await Verb.RunAsync(folder, "import");
        NewerStore.Make(folder.Store);

        foreach (var arguments in (string[][])[[], ["import"], ["query", "{ dataset { policyVersion } }"]])
        {
            var run = await Verb.RunAsync(folder, arguments);

            Assert.True(run is { ExitCode: 1, ErrorLines.Length: 1 }, run.ToString());
            Assert.Contains(folder.Store, run.Error, StringComparison.Ordinal);
            Assert.Contains("newer DealGraph", run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_seed_data_is_valid_and_validating_makes_no_store()
    {
        var run = await Verb.RunAsync(folder, "validate");

        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Empty(run.Error);
        Assert.Contains("0 errors, 0 warnings", run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.In("data")));
    }

    [Fact]
    public async Task Faults_are_told_by_file_line_and_code()
    {
        var seed = SeedFiles.CopyTo(folder);
        SeedFiles.Append(seed, "people.csv", "Not An Id,Nobody,,,,,no-such-source");

        var run = await Verb.RunAsync(folder, "validate", seed);

        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@"(?m)^people\.csv:\d+(:\d+)? DG\d{4} ", run.Output);
        Assert.Contains("there are errors", run.Output, StringComparison.Ordinal);
    }
}
