using System.Net;
using System.Net.Sockets;
using DealGraph.Server.Tests.Hosting;
using Xunit;

namespace DealGraph.Server.Tests.Executable;

/// <summary>Settings from all the places where people put them, and what is said when one is wrong.</summary>
public sealed class SettingTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("Basic authentication needs a user and a password", "--DealGraph:Storage:Provider=Neo4j")]
    [InlineData("DealGraph:Storage:Neo4j:Uri: there is no such setting; the nearest is DealGraph:Storage:Neo4j:Url,", "--DealGraph:Storage:Provider", "neo4j", "--DealGraph:Storage:Neo4j:Uri", "bolt://db")]
    [InlineData("'Foo' at 'DealGraph:Storage:Provider'", "--DealGraph:Storage:Provider", "Foo")]
    [InlineData("DealGraph:Storge:Provider: there is no such setting; the nearest is DealGraph:Storage:Provider,", "--DealGraph:Storge:Provider", "Sqlite")]
    [InlineData("the nearest is DealGraph:Storage:Sqlite:Path, as an environment variable DEALGRAPH__STORAGE__SQLITE__PATH", "--DealGraph:Sqlite:Path=x.db")]
    [InlineData("the nearest is DealGraph:Storage:Sqlite:BusyTimeout,", "--DealGraph:Storage:Sqlite:BusyTimout", "00:00:01")]
    [InlineData("DealGraph:GraphQL:Limits:MaxDeepness: there is no such setting; the nearest is DealGraph:GraphQL:Limits:MaxDepth,", "--DealGraph:GraphQL:Limits:MaxDeepness=3")]
    [InlineData("DealGraph:Path: there is no such setting; the nearest is DealGraph:Seed:Path,", "--DealGraph:Path=x")]
    [InlineData("'soon' at 'DealGraph:Storage:Sqlite:BusyTimeout'", "--DealGraph:Storage:Sqlite:BusyTimeout", "soon")]
    [InlineData("'soon' at 'DealGraph:GraphQL:Http:RequestTimeout'", "--DealGraph:GraphQL:Http:RequestTimeout", "soon")]
    [InlineData("DealGraph:GraphQL:Http: ", "--DealGraph:GraphQL:Http:RequestTimeout", "00:00:00")]
    [InlineData("DealGraph:Storage:Sqlite: ", "--DealGraph:Storage:Sqlite:Path=")]
    [InlineData("DealGraph:Seed:Path: there is no folder ", "--DealGraph:Seed:Path", "nowhere")]
    [InlineData("'--colour'", "--colour")]
    [InlineData("'frobnicate'", "frobnicate")]
    [InlineData("--urls has no value", "--urls")]
    [InlineData("'nonsense'", "--urls", "nonsense")]
    [InlineData("urls: http://127.0.0.1:99999: ", "--urls", "http://127.0.0.1:99999")]
    public async Task A_wrong_one_ends_the_start_with_one_line_that_names_it(string said, params string[] arguments) =>
        AssertOneLine(await Verb.RunAsync(folder, arguments), said);

    [Theory]
    [InlineData("store: info: Unrecognized command or argument '--colour'", "store", "info", "--colour")]
    [InlineData("query: Unrecognized command or argument '--colour'", "query", "{ dataset { policyVersion } }", "--colour", "red")]
    [InlineData("--format", "query", "{ dataset { policyVersion } }", "--format")]
    [InlineData("'xml'", "query", "{ dataset { policyVersion } }", "--format", "xml")]
    [InlineData("query", "query")]
    [InlineData("store: Required command", "store")]
    [InlineData("schema: Required command", "schema")]
    [InlineData("'nothing.graphql' is neither a file nor a GraphQL document", "query", "nothing.graphql")]
    [InlineData("--var first: write name=value", "query", "{ dataset { policyVersion } }", "--var", "first")]
    [InlineData("--yes", "store", "reset")]
    [InlineData("data/dealgraph.db", "store", "info")]
    [InlineData("validate: There is no option --colour", "validate", "--colour")]
    [InlineData("DealGraph:Storge:Provider", "validate", "--DealGraph:Storge:Provider=Sqlite")]
    public async Task A_verb_that_is_called_wrongly_says_so_in_one_line(string said, params string[] arguments) =>
        AssertOneLine(await Verb.RunAsync(folder, arguments), said);

    [Fact]
    public async Task A_store_that_is_a_folder_is_named()
    {
        Directory.CreateDirectory(folder.In("shelf"));

        AssertOneLine(await Verb.RunAsync(folder, "--DealGraph:Storage:Sqlite:Path", "shelf"), $"DealGraph:Storage:Sqlite:Path: {folder.In("shelf")}: ");
    }

    [Fact]
    public async Task A_folder_of_the_store_that_is_a_file_is_named()
    {
        folder.Write("shelf", "");

        AssertOneLine(await Verb.RunAsync(folder, "--DealGraph:Storage:Sqlite:Path", "shelf/deals.db"), folder.In("shelf"));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_named_and_left_as_it_is()
    {
        const string text = "What I did on my holidays, a text of more than a hundred bytes, so that it could be the header of a database.";
        var path = folder.Write("holidays.txt", text);

        AssertOneLine(await Verb.RunAsync(folder, "--DealGraph:Storage:Sqlite:Path", "holidays.txt"), path);
        Assert.Equal(text, await File.ReadAllTextAsync(path));
    }

    [Fact]
    public async Task A_port_that_is_taken_is_named()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var url = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";

        AssertOneLine(await Verb.RunAsync(folder, "--urls", url), $"urls: {url}: ");
    }

    /// <summary>.NET looks for the developer's certificate beneath the home folder on Linux, and in the system's own store elsewhere, which no test should empty.</summary>
    [Fact]
    public async Task An_https_address_without_a_certificate_is_named()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only on Linux can a process be given a home without a developer's certificate.");
        const string url = "https://127.0.0.1:0";

        AssertOneLine(await Verb.RunAsync(ServerExecutable.Start(folder, ["--urls", url], ("HOME", folder.Path))), $"urls: {url}: ");
    }

    [Fact]
    public async Task An_environment_variable_that_means_nothing_ends_the_start_and_tells_the_right_one()
    {
        var start = ServerExecutable.Start(folder, ["store", "info"], ("DEALGRAPH__STORAGE__SQLLITE__PATH", "x.db"));

        AssertOneLine(await Verb.RunAsync(start), "as an environment variable DEALGRAPH__STORAGE__SQLITE__PATH");
    }

    [Fact]
    public async Task Variables_of_the_environment_set_the_store_and_the_address()
    {
        var start = ServerExecutable.Start(
            folder, [], ("DEALGRAPH__STORAGE__SQLITE__PATH", "elsewhere/deals.db"), ("ASPNETCORE_URLS", "http://127.0.0.1:0"));
        await using var server = await RunningServer.StartAsync(start);

        Assert.Contains(folder.In("elsewhere/deals.db"), server.Written, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.In("elsewhere/deals.db")));
        Assert.Equal(200, (await server.QueryAsync("{ __typename }")).Status);
    }

    [Fact]
    public async Task The_command_line_outdoes_the_environment()
    {
        var start = ServerExecutable.Start(
            folder,
            ["serve", "--urls=http://127.0.0.1:0", "--DealGraph:Storage:Sqlite:Path=b.db"],
            ("DEALGRAPH__STORAGE__SQLITE__PATH", "a.db"),
            ("ASPNETCORE_URLS", "http://127.0.0.1:1"));
        await using var server = await RunningServer.StartAsync(start);

        Assert.True(File.Exists(folder.In("b.db")));
        Assert.False(File.Exists(folder.In("a.db")));
    }

    [Fact]
    public async Task The_profile_of_the_status_codes_can_be_set()
    {
        await using var server = await RunningServer.StartAsync(folder, "--DealGraph:GraphQL:Http:Profile", "Draft2026");

        Assert.Equal(422, (await server.QueryAsync("{ nothing }")).Status);
    }

    private static void AssertOneLine(Finished run, string said)
    {
        Assert.True(run.ExitCode is 1 or 2, run.ToString());
        Assert.True(run.ErrorLines.Length == 1, run.ToString());
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.StartsWith("dealgraph: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Output + run.Error, StringComparison.Ordinal);
    }
}
