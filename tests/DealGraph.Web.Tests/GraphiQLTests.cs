using System.Net;
using DealGraph.Web.Tests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DealGraph.Web.Tests;

public sealed class GraphiQLTests(ServerFixture server, BrowserFixture browser)
{
    [Fact]
    public async Task It_lists_every_example_and_shows_the_first()
    {
        await using var visit = await OpenAsync("/");

        var examples = await ExamplesTests.LoadAsync(server.Client);
        await Expect(visit.Examples).ToHaveTextAsync(examples.Select(example => example.Title));
        await Expect(visit.QueryEditor).ToContainTextAsync("LargestAcquisitions");
        await Expect(visit.Page).ToHaveTitleAsync("DealGraph");
        await Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Schema" })).ToHaveAttributeAsync("href", "/schema.graphql");
    }

    [Fact]
    public async Task A_click_shows_an_example_runs_it_and_links_to_it()
    {
        await using var visit = await OpenAsync("/");
        await Expect(visit.QueryEditor).ToContainTextAsync("LargestAcquisitions");

        var request = await visit.Page.RunAndWaitForRequestAsync(
            () => visit.Example("Offers of 100 million dollars, and who denied them").ClickAsync(),
            request => request.PostData?.Contains("OffersAndDenials", StringComparison.Ordinal) == true);

        Assert.Equal(new Uri(server.Address, "/graphql").AbsoluteUri, request.Url);
        Assert.Contains("\"operationName\":\"OffersAndDenials\"", request.PostData, StringComparison.Ordinal);
        await Expect(visit.QueryEditor).ToContainTextAsync("OffersAndDenials");
        await Expect(visit.Example("Offers of 100 million dollars, and who denied them")).ToHaveAttributeAsync("aria-current", "true");
        await Expect(visit.Page).ToHaveURLAsync(new Uri(server.Address, "/?example=offers-and-denials").AbsoluteUri);
    }

    [Fact]
    public async Task A_link_opens_its_example()
    {
        await using var visit = await OpenAsync("/?example=model-releases");

        await Expect(visit.QueryEditor).ToContainTextAsync("ModelReleases");
        await Expect(visit.Example("The latest model releases")).ToHaveAttributeAsync("aria-current", "true");
    }

    [Fact]
    public async Task An_example_can_be_chosen_with_the_keyboard()
    {
        await using var visit = await OpenAsync("/");
        await Expect(visit.QueryEditor).ToContainTextAsync("LargestAcquisitions");

        for (var i = 0; i < 20 && !await visit.Example("Offers of 100 million dollars, and who denied them").EvaluateAsync<bool>("link => link === document.activeElement"); i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
        }

        await visit.Page.Keyboard.PressAsync("Enter");

        await Expect(visit.QueryEditor).ToContainTextAsync("OffersAndDenials");
    }

    [Fact]
    public async Task An_example_leaves_a_query_that_somebody_wrote_in_its_tab()
    {
        await using var visit = await OpenAsync("/");
        await Expect(visit.QueryEditor).ToContainTextAsync("LargestAcquisitions");
        await visit.QueryEditor.ClickAsync();
        await visit.Page.Keyboard.PressAsync("ControlOrMeta+A");
        await visit.Page.Keyboard.InsertTextAsync("query MyOwn { __typename }");
        await Expect(visit.Page.GetByRole(AriaRole.Tab, new() { Name = "MyOwn" })).ToBeVisibleAsync();

        await visit.Example("Offers of 100 million dollars, and who denied them").ClickAsync();
        await Expect(visit.QueryEditor).ToContainTextAsync("OffersAndDenials");
        await visit.Page.GetByRole(AriaRole.Tab, new() { Name = "MyOwn" }).ClickAsync();

        await Expect(visit.QueryEditor).ToContainTextAsync("MyOwn");
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(400, ColorScheme.Light)]
    [InlineData(400, ColorScheme.Dark)]
    public async Task It_fits_its_window_and_follows_the_preferred_colours(int width, ColorScheme colorScheme)
    {
        await using var visit = await OpenAsync("/", width, colorScheme);

        await Expect(visit.QueryEditor).ToBeInViewportAsync(new() { Ratio = 0.05f });
        await Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Execute query" })).ToBeInViewportAsync(new() { Ratio = 1 });
        await Expect(visit.Examples.First).ToBeInViewportAsync(new() { Ratio = 1 });
        await Expect(visit.Page.Locator(".graphiql-response")).ToBeInViewportAsync(new() { Ratio = 0.9f });
        Assert.Equal(width, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        var red = await visit.Page.EvaluateAsync<int>("Number(getComputedStyle(document.body).backgroundColor.match(/\\d+/)[0])");
        Assert.Equal(colorScheme == ColorScheme.Dark, red < 128);
    }

    [Fact]
    public async Task It_asks_no_other_origin_and_its_console_stays_clean()
    {
        await using var visit = await OpenAsync("/");
        await Expect(visit.QueryEditor).ToContainTextAsync("LargestAcquisitions");
        await visit.Example("Offers of 100 million dollars, and who denied them").ClickAsync();
        await Expect(visit.Response).ToContainTextAsync("\"data\"");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Show Documentation Explorer" }).ClickAsync();
        await Expect(visit.Page.Locator(".graphiql-doc-explorer")).ToContainTextAsync("Query");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Prettify query" }).ClickAsync();
        await visit.WaitForRequestAsync("graphql.worker");

        var origin = server.Address.GetLeftPart(UriPartial.Authority) + "/";
        Assert.All(visit.Requests, request => Assert.True(
            request.StartsWith(origin, StringComparison.Ordinal) || request.StartsWith("data:", StringComparison.Ordinal), request));
        Assert.Empty(visit.Errors);
    }

    [Fact]
    public async Task Browsers_keep_its_assets_and_ask_again_for_the_page()
    {
        RequireGraphiQL();
        using var page = await server.Client.GetAsync("/");
        var html = await page.Content.ReadAsStringAsync();
        var script = html[html.IndexOf("/graphiql/assets/", StringComparison.Ordinal)..html.IndexOf(".js\"", StringComparison.Ordinal)] + ".js";
        script = script[script.LastIndexOf("/graphiql/assets/", StringComparison.Ordinal)..];

        using var asset = await server.Client.GetAsync(script);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { IfNoneMatch = { page.Headers.ETag! } } };
        using var unchanged = await server.Client.SendAsync(again);

        Assert.Equal("no-cache", page.Headers.CacheControl!.ToString());
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
        Assert.Equal("public, max-age=31536000, immutable", string.Join(", ", asset.Headers.GetValues("Cache-Control")));
    }

    [Fact]
    public async Task Only_assets_can_be_had_from_its_folder()
    {
        foreach (var path in new[] { "/graphiql/assets/absent.js", "/graphiql/assets/..%2findex.html", "/graphiql/assets/%2e%2e%2findex.html" })
        {
            using var response = await server.Client.GetAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }
    }

    [Fact]
    public async Task A_chosen_example_shows_its_answer()
    {
        await using var visit = await OpenAsync("/");

        await visit.Example("The ten largest acquisitions").ClickAsync();

        await Expect(visit.Response).ToContainTextAsync("\"totalCount\"");
        await Expect(visit.Response).ToContainTextAsync("\"acquirer\"");
        await Expect(visit.Response).Not.ToContainTextAsync("\"errors\"");
        Assert.Empty(visit.Errors);
    }

    [Fact]
    public async Task Every_example_can_be_clicked_and_shows_an_answer_without_errors()
    {
        await using var visit = await OpenAsync("/");
        foreach (var example in await ExamplesTests.LoadAsync(server.Client))
        {
            var response = await visit.Page.RunAndWaitForResponseAsync(
                () => visit.Example(example.Title).ClickAsync(),
                response => response.Request.PostData?.Contains(OperationOf(example), StringComparison.Ordinal) == true);

            Assert.Equal(200, response.Status);
            await Expect(visit.Response).ToContainTextAsync("\"data\"");
            await Expect(visit.Response).Not.ToContainTextAsync("\"errors\"");
        }

        Assert.Empty(visit.Errors);
    }

    [Fact]
    public async Task The_documentation_shows_the_schema()
    {
        await using var visit = await OpenAsync("/");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Show Documentation Explorer" }).ClickAsync();
        await visit.Page.Locator(".graphiql-doc-explorer").GetByRole(AriaRole.Link, new() { Name = "Query", Exact = true }).ClickAsync();

        await Expect(visit.Page.Locator(".graphiql-doc-explorer")).ToContainTextAsync("acquisitions");
    }

    private async Task<Visit> OpenAsync(string path, int width = 1280, ColorScheme colorScheme = ColorScheme.Light)
    {
        RequireGraphiQL();
        return await browser.OpenAsync(new Uri(server.Address, path), width, colorScheme);
    }

    private static string OperationOf(Example example) =>
        $"\"operationName\":\"{example.Query.Split("\nquery ")[1].Split(' ')[0]}\"";

    private static void RequireGraphiQL() =>
        Requirement.Check(ServerOutput.HasGraphiQL, "GraphiQL was not built: see the build's message about Node.js and npm.");
}
