using System.Diagnostics;
using DealGraph.Server.Tests.Hosting;
using Xunit;

namespace DealGraph.Server.Tests.Executable;

/// <summary>Starting, stopping and being killed, on any store.</summary>
public abstract class ServingSpecification(IStoreFolders stores, ITestOutputHelper output) : ExecutableSpecification(stores)
{
    private const string Counts = "{ dataset { counts { type count } } importRuns { totalCount } }";

    [Fact]
    public async Task The_first_start_makes_the_store_loads_the_seed_data_and_prints_the_address()
    {
        await using var server = await RunningServer.StartAsync(Folder);

        Assert.Contains(server.Lines, IsStoreLine);
        Assert.Contains(server.Lines, line => line.Contains("Loading deals.csv: ", StringComparison.Ordinal));
        Assert.Contains(server.Lines, line => line.Contains(" facts created, 0 updated, 0 withdrawn", StringComparison.Ordinal));
        Assert.Contains(server.Lines, line => line.Contains("Now listening on: http://127.0.0.1:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_second_start_loads_nothing_again_and_says_so()
    {
        await using (var first = await RunningServer.StartAsync(Folder))
        {
            await first.InterruptAsync();
        }

        await using var second = await RunningServer.StartAsync(Folder);

        Assert.Contains(second.Lines, line => line.Contains("The dataset dealgraph is loaded already and has not changed", StringComparison.Ordinal));
        Assert.DoesNotContain(second.Lines, line => line.Contains("Loading ", StringComparison.Ordinal));
        var runs = (await second.QueryAsync("{ importRuns { totalCount } }")).Data.GetProperty("importRuns").GetProperty("totalCount").GetInt32();
        Assert.Equal(1, runs);
    }

    [Fact]
    public async Task It_answers_the_query_it_was_made_for()
    {
        await using var server = await RunningServer.StartAsync(Folder);
        var query = await File.ReadAllTextAsync(Path.Combine(ServerExecutable.RepositoryRoot, "src/DealGraph.Server/Examples/10-largest-acquisitions.graphql"));

        var answer = await server.QueryAsync(query);

        Assert.Equal(200, answer.Status);
        var deals = answer.Data.GetProperty("acquisitions").GetProperty("nodes").EnumerateArray().ToList();
        Assert.Equal(10, deals.Count);
        var prices = deals.Select(deal => decimal.Parse(deal.GetProperty("price").GetProperty("amountUsd").GetString() ?? "0")).ToList();
        Assert.Equal(prices.OrderDescending(), prices);
        Assert.All(deals, deal =>
        {
            Assert.NotEmpty(deal.GetProperty("acquirer").GetProperty("name").GetString() ?? "");
            Assert.NotEmpty(deal.GetProperty("target").GetProperty("name").GetString() ?? "");
            Assert.NotEmpty(deal.GetProperty("sources").EnumerateArray());
        });
        Assert.Contains(deals, deal => deal.GetProperty("conflicts").GetArrayLength() > 0);
    }

    [Fact]
    public async Task An_interrupt_stops_it_with_exit_code_0_and_the_store_is_sound()
    {
        await using (var server = await RunningServer.StartAsync(Folder))
        {
            Assert.NotEmpty(await CountAsync(server));
            Assert.Equal(0, await server.InterruptAsync());
        }

        var info = await Verb.RunAsync(Folder, "store", "info");
        Assert.True(info.ExitCode == 0, info.ToString());
        Assert.Matches("integrity +sound", info.Output);
    }

    [Fact]
    public async Task An_interrupt_during_the_first_import_is_told_and_leaves_nothing_of_it()
    {
        await using (var server = RunningServer.Launch(ServerExecutable.Start(Folder, ["--urls", "http://127.0.0.1:0"])))
        {
            await server.UntilItWritesAsync("Loading deals.csv");
            Assert.Equal(1, await server.InterruptAsync());
            Assert.Contains("dealgraph: interrupted before its work was done", server.Lines);
        }

        var info = await Verb.RunAsync(Folder, "store", "info");
        Assert.Matches("claims +0\\n", info.Output);
        Assert.Matches("integrity +sound", info.Output);
    }

    [Theory]
    [InlineData("An import of dealgraph")]
    [InlineData("Loading sources.csv")]
    [InlineData("Loading deals.csv")]
    [InlineData("Loading statements.csv")]
    public async Task What_was_killed_during_its_first_import_has_everything_after_the_next_start(string when)
    {
        await using (var killed = RunningServer.Launch(ServerExecutable.Start(Folder, ["--urls", "http://127.0.0.1:0"])))
        {
            await killed.UntilItWritesAsync(when);
            await killed.KillAsync();
        }

        await using var server = await RunningServer.StartAsync(Folder);
        using var whole = new TemporaryFolder();
        await using var undisturbed = await RunningServer.StartAsync(whole);

        // As many of everything as an undisturbed start makes in a store of its own.
        Assert.Equal(await CountAsync(undisturbed), await CountAsync(server));
        Assert.Equal(0, await server.InterruptAsync());
        Assert.Matches("integrity +sound", (await Verb.RunAsync(Folder, "store", "info")).Output);
    }

    [Fact]
    public async Task What_was_killed_while_serving_has_everything_after_the_next_start()
    {
        string before;
        await using (var killed = await RunningServer.StartAsync(Folder))
        {
            before = await CountAsync(killed);
            await killed.KillAsync();
        }

        await using var server = await RunningServer.StartAsync(Folder);

        Assert.Equal(before, await CountAsync(server));
    }

    [Fact]
    public async Task Two_servers_share_a_store()
    {
        await using var first = await RunningServer.StartAsync(Folder);
        await using var second = await RunningServer.StartAsync(Folder);

        Assert.Equal(await CountAsync(first), await CountAsync(second));
    }

    [Fact]
    public async Task The_time_from_the_start_to_the_first_answer_is_told()
    {
        await using (var first = await RunningServer.StartAsync(Folder))
        {
            await first.InterruptAsync();
        }

        var begun = Stopwatch.StartNew();
        await using var server = await RunningServer.StartAsync(Folder);
        var answer = await server.QueryAsync("{ deals(first: 1) { nodes { title } } }");
        output.WriteLine($"{begun.ElapsedMilliseconds} ms from start to first answer on an existing store");

        Assert.Equal(200, answer.Status);
    }

    [Fact]
    public async Task The_schema_that_is_printed_is_the_one_that_is_served()
    {
        await using var server = await RunningServer.StartAsync(Folder);

        var served = await server.Client.GetStringAsync(new Uri(server.Endpoint, "/schema.graphql"));
        var printed = await Verb.RunAsync(Folder, "schema", "print");

        Assert.Equal(0, printed.ExitCode);
        Assert.Empty(printed.Error);
        Assert.Equal(served, printed.Output);
    }

    /// <summary>Whether a line of the log says where the store is.</summary>
    protected abstract bool IsStoreLine(string line);

    private static async Task<string> CountAsync(RunningServer server)
    {
        var answer = await server.QueryAsync(Counts);
        Assert.True(answer is { Status: 200, Code: null }, answer.Text);
        return answer.Text;
    }
}
