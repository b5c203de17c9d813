using System.Diagnostics;
using DealGraph.Server.Tests.Executable;
using DealGraph.Storage.Neo4j.Tests.Servers;
using Xunit;

namespace DealGraph.Server.Tests.Neo4j;

/// <summary>What <c>export</c> writes is taken by the real tool, and the database that it makes is the store as it was.</summary>
[Collection(Neo4jDatabase.Name)]
public sealed class Neo4jExportTests : IDisposable
{
    private const string Conflicts = "{ conflicts(first: 200) { totalCount nodes { id property chosen { value source { id } } alternatives { value source { id } } } } dataset { counts { type count } } }";

    private readonly TemporaryFolder sqlite = new();

    public void Dispose() => sqlite.Dispose();

    [Fact]
    public async Task An_exported_store_is_the_same_store_in_a_database_that_neo4j_admin_made()
    {
        Assert.SkipWhen(OwnServer.SkipReason is not null, OwnServer.SkipReason ?? "");
        await Verb.RunAsync(sqlite, "import");
        var export = await Verb.RunAsync(sqlite, "export", sqlite.In("out"));
        Assert.True(export.ExitCode == 0, export.ToString());

        await using var server = await OwnServer.StartAsync(Load());
        using var neo4j = new TemporaryFolder(Neo4jDatabase.Choose(server.Address));

        var again = await Verb.RunAsync(neo4j, "import");
        Assert.Contains("16 unchanged; 0 rows", again.Output, StringComparison.Ordinal);
        Assert.Matches("integrity +sound", (await Verb.RunAsync(neo4j, "store", "info")).Output);
        Assert.Equal((await Verb.RunAsync(sqlite, "query", Conflicts)).Output, (await Verb.RunAsync(neo4j, "query", Conflicts)).Output);
    }

    [Fact]
    public async Task A_folder_that_is_not_empty_is_refused()
    {
        sqlite.Write("out/kept.txt", "kept");

        var run = await Verb.RunAsync(sqlite, "export", "out");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal([sqlite.In("out/kept.txt")], Directory.GetFiles(sqlite.In("out")));
    }

    // neo4j-admin lies beside the script that starts a server.
    private string[] Load()
    {
        var home = Directory.CreateTempSubdirectory("dealgraph-export-").FullName;
        using var admin = Process.Start(new ProcessStartInfo(OwnServer.Script("admin"), [home, "database", "import", "full", "neo4j", "@import.args"])
        {
            WorkingDirectory = sqlite.In("out"),
            RedirectStandardOutput = true,
        }) ?? throw new InvalidOperationException("The tool did not start.");
        var output = admin.StandardOutput.ReadToEnd();
        admin.WaitForExit();
        Assert.True(admin.ExitCode == 0, output);
        return ["--home", home];
    }
}
