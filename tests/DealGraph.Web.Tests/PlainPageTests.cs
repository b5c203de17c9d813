using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using DealGraph.Web.Tests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DealGraph.Web.Tests;

public sealed partial class PlainPageTests(ServerFixture server, BrowserFixture browser)
{
    [Fact]
    public async Task It_stands_in_when_GraphiQL_was_not_built()
    {
        using var folder = new TemporaryFolder();
        await using var bare = await RunningServer.StartAsync(ServerOutput.CopyWithoutPages(folder.Path));
        await using var visit = await browser.OpenAsync(bare.Address);

        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "DealGraph" })).ToBeVisibleAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "/graphql", Exact = true })).ToBeVisibleAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "/schema.graphql" })).ToBeVisibleAsync();
        var examples = await ExamplesTests.LoadAsync(bare.Client);
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 3 })).ToHaveTextAsync(examples.Select(example => example.Title));
        Assert.Empty(visit.Errors);
        Assert.Single(visit.Requests, request => !request.StartsWith("data:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_fits_a_telephone()
    {
        await using var visit = await browser.OpenAsync(new Uri(server.Address, "/plain"), width: 400, ColorScheme.Dark);

        Assert.Equal(400, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task Its_commands_name_the_host_and_port_of_the_request()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/plain") { Headers = { Host = "deals.example:8080" } };
        using var response = await server.Client.SendAsync(request);

        Assert.All(Commands(await response.Content.ReadAsStringAsync()), command =>
            Assert.StartsWith("curl -s 'http://deals.example:8080/graphql' ", command, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Its_commands_send_each_example_on_one_line()
    {
        var examples = await ExamplesTests.LoadAsync(server.Client);

        var commands = Commands(await server.Client.GetStringAsync("/plain"));

        var sent = commands.Select(command =>
        {
            var argument = command[(command.IndexOf("-d '", StringComparison.Ordinal) + 4)..^1].Replace(@"'\''", "'", StringComparison.Ordinal);
            using var body = JsonDocument.Parse(argument);
            return body.RootElement.GetProperty("query").GetString()!;
        }).ToList();
        Assert.All(sent, query => Assert.DoesNotMatch(@"[\n#]|\s\s", query));
        Assert.Equal(examples.Select(example => Words(example.Query)), sent.Select(Words));
    }

    [Fact]
    public async Task It_allows_no_scripts_and_no_other_origin()
    {
        using var response = await server.Client.GetAsync("/plain");

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    private static List<string> Commands(string page)
    {
        List<string> commands = [.. CurlCommands().Matches(page).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value))];
        Assert.NotEmpty(commands);
        return commands;
    }

    private static string Words(string query) =>
        string.Join(' ', Comments().Replace(query, "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex("<code>(curl .*)</code>")]
    private static partial Regex CurlCommands();

    [GeneratedRegex("#.*")]
    private static partial Regex Comments();
}
