using DealGraph.Web.Tests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace DealGraph.Web.Tests;

/// <summary>
/// Takes the pictures of <c>docs/images</c>, into the folder that DEALGRAPH_PICTURES names and else into one that is thrown away: what the
/// README shows can be taken again at any time.
/// </summary>
public sealed class PictureTests(ServerFixture server, BrowserFixture browser)
{
    private const int MostBytes = 200_000;

    [Theory]
    [InlineData("graphiql", "largest-acquisitions", 1280, "xAI", ColorScheme.Light)]
    [InlineData("windsurf", "windsurf", 1280, "LICENSE_AND_HIRE", ColorScheme.Dark)]
    [InlineData("telephone", "stake-without-votes", 400, "Scale AI", ColorScheme.Light)]
    public async Task A_picture_of_an_answered_example_can_be_taken(string name, string example, int width, string shown, ColorScheme colours)
    {
        Requirement.Check(ServerOutput.HasGraphiQL, "GraphiQL was not built: see the build's message about Node.js and npm.");
        using var temporary = new TemporaryFolder();
        await using var visit = await browser.OpenAsync(new Uri(server.Address, $"/?example={example}"), width, colours);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Execute query" }).ClickAsync();
        await Expect(visit.Response).ToContainTextAsync(shown);

        var picture = await visit.Page.ScreenshotAsync(new()
        {
            Path = Path.Combine(Environment.GetEnvironmentVariable("DEALGRAPH_PICTURES") ?? temporary.Path, $"{name}.png"),
            Animations = ScreenshotAnimations.Disabled,
            Caret = ScreenshotCaret.Hide,
        });

        Assert.InRange(picture.Length, 10_000, MostBytes);
    }
}
