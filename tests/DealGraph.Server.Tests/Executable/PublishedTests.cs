using DealGraph.Server.Tests.Hosting;
using Xunit;

namespace DealGraph.Server.Tests.Executable;

/// <summary>The published program, started from any folder.</summary>
public sealed class PublishedTests(PublishedProgram program) : IClassFixture<PublishedProgram>, IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Assembly => Path.Combine(program.Folder, "DealGraph.Server.dll");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task It_brings_its_seed_data_and_answers()
    {
        var run = await RunAsync(Assembly, "query", "{ organization(id: \"openai\") { name } }");

        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Equal("OpenAI", run.Json.GetProperty("data").GetProperty("organization").GetProperty("name").GetString());
        Assert.True(File.Exists(folder.Store));
    }

    [Fact]
    public async Task It_serves_its_pages_and_its_schema()
    {
        await using var server = await RunningServer.StartAsync(ServerExecutable.Start(Assembly, folder, ["--urls", "http://127.0.0.1:0"]));

        foreach (var path in (string[])["/", "/plain", "/examples", "/schema.graphql"])
        {
            using var page = await server.Client.GetAsync(new Uri(server.Endpoint, path));
            Assert.Equal(200, (int)page.StatusCode);
        }

        Assert.Equal(200, (await server.QueryAsync("{ deals { totalCount } }")).Status);
    }

    [Fact]
    public async Task The_settings_file_beside_it_counts()
    {
        var copy = program.CopyTo(folder, """{ "DealGraph": { "Storage": { "Sqlite": { "Path": "from-the-file.db" } } } }""");

        var run = await RunAsync(copy, "import");

        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.True(File.Exists(folder.In("from-the-file.db")));
    }

    [Theory]
    [InlineData("""{ "DealGraph": { "Storage": """, "appsettings.json")]
    [InlineData("""{ "DealGraph": { "Storage": { "Sqlite": { "Pfad": "x.db" } } } }""", "DealGraph:Storage:Sqlite:Pfad: there is no such setting; the nearest is DealGraph:Storage:Sqlite:Path,")]
    public async Task A_fault_in_the_settings_file_is_one_line(string settings, string said)
    {
        var copy = program.CopyTo(folder, settings);

        var run = await RunAsync(copy, "import");

        Assert.True(run is { ExitCode: 2, ErrorLines.Length: 1 }, run.ToString());
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_its_seed_data_it_names_the_folder_that_is_missing()
    {
        var copy = program.CopyTo(folder, "{}");
        var seed = folder.In("program/seed-data");
        Directory.Delete(seed, recursive: true);

        foreach (var arguments in (string[][])[["serve"], ["import"], ["validate"], ["query", "{ dataset { policyVersion } }"]])
        {
            var run = await RunAsync(copy, arguments);

            Assert.True(run is { ExitCode: 2, ErrorLines.Length: 1 }, run.ToString());
            Assert.Contains($"DealGraph:Seed:Path: there is no folder {seed}", run.Error, StringComparison.Ordinal);
        }
    }

    private Task<Finished> RunAsync(string assembly, params string[] arguments) =>
        Verb.RunAsync(ServerExecutable.Start(assembly, folder, arguments));
}
