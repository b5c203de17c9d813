using Microsoft.Playwright;

namespace DealGraph.Web.Tests.Hosting;

/// <summary>One Chromium for all tests of the assembly: that of DEALGRAPH_CHROMIUM, else the system's.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    /// <summary>How long an expectation may stay unmet, in milliseconds: as long as Playwright waits for an action, for CI runs all suites at once.</summary>
    private const float Patience = 30_000;

    private readonly string _executable = Environment.GetEnvironmentVariable("DEALGRAPH_CHROMIUM") ?? "/usr/bin/chromium";
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(_executable))
        {
            return;
        }

        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = _executable, Args = Arguments });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>Opens a page of a visitor who was never here before.</summary>
    internal async Task<Visit> OpenAsync(Uri address, int width = 1280, ColorScheme colorScheme = ColorScheme.Light)
    {
        Requirement.Check(_browser is not null, $"There is no Chromium at {_executable}; set DEALGRAPH_CHROMIUM to its path.");
        var context = await _browser!.NewContextAsync(new()
        {
            ColorScheme = colorScheme,
            ViewportSize = new() { Width = width, Height = 800 },
        });
        var visit = new Visit(context, await context.NewPageAsync());
        await visit.Page.GotoAsync(address.AbsoluteUri);
        return visit;
    }
}
