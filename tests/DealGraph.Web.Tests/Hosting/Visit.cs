using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace DealGraph.Web.Tests.Hosting;

/// <summary>A page in a browser context of its own, and what happened on it.</summary>
internal sealed class Visit : IAsyncDisposable
{
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

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
