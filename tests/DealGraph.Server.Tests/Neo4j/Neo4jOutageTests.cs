using System.Diagnostics;
using System.Net;
using DealGraph.Server.Tests.Executable;
using DealGraph.Server.Tests.Hosting;
using DealGraph.Storage.Neo4j.Tests.Servers;
using Xunit;

namespace DealGraph.Server.Tests.Neo4j;

/// <summary>The server without its database, and with it again.</summary>
[Collection(Neo4jDatabase.Name)]
public sealed class Neo4jOutageTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Without_its_database_it_lives_is_not_ready_and_answers_503_until_the_database_is_back()
    {
        await using var database = await OwnServer.StartAsync();
        using var folder = new TemporaryFolder([.. Neo4jDatabase.Choose(database.Address), ("DEALGRAPH__SEED__LOADONSTART", "false")]);
        await using var server = await RunningServer.StartAsync(folder);
        await UntilReadyAsync(server);

        await database.KillAsync();

        Assert.Equal(HttpStatusCode.OK, await HealthAsync(server, "live"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await HealthAsync(server, "ready"));
        await AssertUnavailableAsync(server);

        await database.RestartAsync();

        await UntilReadyAsync(server);
        Assert.Equal(200, (await server.QueryAsync("{ deals { totalCount } }")).Status);
    }

    [Fact]
    public async Task With_a_database_that_accepts_and_never_answers_it_answers_in_time()
    {
        await using var database = await OwnServer.StartAsync();
        using var folder = new TemporaryFolder(
        [
            .. Neo4jDatabase.Choose(database.Address), ("DEALGRAPH__SEED__LOADONSTART", "false"), ("DEALGRAPH__STORAGE__NEO4J__QUERYTIMEOUT", "00:00:08"),
            ("DEALGRAPH__STORAGE__NEO4J__RETRIES", "0"),
        ]);
        await using var server = await RunningServer.StartAsync(folder);

        using (database.Pause())
        {
            await AssertUnavailableAsync(server).WaitAsync(Patience, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, await HealthAsync(server, "ready"));
        }

        Assert.Equal(200, (await server.QueryAsync("{ deals { totalCount } }")).Status);
    }

    [Fact]
    public async Task A_wrong_password_ends_the_start_with_one_line_that_names_the_address()
    {
        var (address, reason) = await SharedServer.GetAsync();
        Assert.SkipWhen(address is null or { User: "" }, reason ?? "The server has no authentication.");
        using var folder = new TemporaryFolder(Neo4jDatabase.Choose(address with { Password = "not-the-password" }));

        var run = await Verb.RunAsync(folder, "store", "info");

        Assert.Equal(1, run.ExitCode);
        Assert.Single(run.ErrorLines);
        Assert.Contains($"dealgraph: DealGraph:Storage:Neo4j: {address.Url}", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("not-the-password", run.Error, StringComparison.Ordinal);
    }

    private static async Task AssertUnavailableAsync(RunningServer server)
    {
        var answer = await server.QueryAsync("{ deals { totalCount } }");
        Assert.Equal(503, answer.Status);
        Assert.Equal("STORE_UNAVAILABLE", answer.Code);
        Assert.NotNull(answer.Headers.RetryAfter);
    }

    // A check takes three seconds at the most, in which a server just started may not answer.
    private static async Task UntilReadyAsync(RunningServer server)
    {
        var begun = Stopwatch.StartNew();
        while (await HealthAsync(server, "ready") != HttpStatusCode.OK)
        {
            Assert.True(begun.Elapsed < Patience, "It does not get ready.");
            await Task.Delay(TimeSpan.FromMilliseconds(200), TestContext.Current.CancellationToken);
        }
    }

    private static async Task<HttpStatusCode> HealthAsync(RunningServer server, string check)
    {
        using var answer = await server.Client.GetAsync(new Uri(server.Endpoint, $"/health/{check}"), TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
