using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace DealGraph.Web.Tests.Hosting;

/// <summary>A page in a browser context of its own, and what happened on it.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _requests = new();
    private readonly ConcurrentQueue<string> _errors = new();

    public Visit(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        context.Request += (_, request) => _requests.Enqueue(request.Url);
        page.PageError += (_, error) => _errors.Enqueue(error);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _errors.Enqueue($"{message.Text} ({message.Location})");
            }
        };
    }

    public IPage Page { get; }

    public IReadOnlyCollection<string> Requests => _requests;

    /// <summary>Errors and warnings of the console.</summary>
    public IReadOnlyCollection<string> Errors => _errors;

    public ILocator QueryEditor => Page.Locator(".graphiql-query-editor .view-lines");

    public ILocator Response => Page.Locator(".graphiql-response .view-lines");

    public ILocator Examples => Page.GetByRole(AriaRole.Navigation, new() { Name = "Examples" }).GetByRole(AriaRole.Link);

    public ILocator Example(string title) => Page.GetByRole(AriaRole.Link, new() { Name = title, Exact = true });

    /// <summary>
    /// Waits until an address that contains a text has been asked for, workers included. The browser's own word that the network is idle
    /// is no use here: it may never come when a worker's request is not told to have ended.
    /// </summary>
    public async Task WaitForRequestAsync(string text)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!_requests.Any(request => request.Contains(text, StringComparison.Ordinal)))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), patience.Token);
        }
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
