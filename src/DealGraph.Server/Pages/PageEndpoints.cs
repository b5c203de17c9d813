using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace DealGraph.Server.Pages;

/// <summary>The pages that people open in a browser.</summary>
public static class PageEndpoints
{
    private static readonly string[] GetOrHead = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>
    /// Maps <c>/</c> (GraphiQL, or the plain page when GraphiQL was not built), <c>/plain</c>, <c>/examples</c> and
    /// GraphiQL's assets.
    /// </summary>
    public static IEndpointRouteBuilder MapPages(this IEndpointRouteBuilder endpoints)
    {
        var bundle = new GraphiQLBundle(GraphiQLBundle.DefaultFolder);
        var plain = new PlainPage(ExampleQueries.All);

        var pages = endpoints.MapGroup("").ExcludeFromDescription();
        pages.MapMethods("/", GetOrHead, async (HttpContext context) =>
            await bundle.ReadIndexAsync(context.RequestAborted) is { } index
                ? Html(context, index, PageHeaders.GraphiQLPolicy)
                : Plain(context, plain));
        pages.MapMethods("/plain", GetOrHead, (HttpContext context) => Plain(context, plain));
        pages.MapMethods("/examples", GetOrHead, () => TypedResults.Ok(ExampleQueries.All));
        pages.MapMethods("/graphiql/assets/{name}", GetOrHead, (string name, HttpContext context) => bundle.GetAsset(name, context));
        return endpoints;
    }

    private static IResult Plain(HttpContext context, PlainPage page)
    {
        var request = context.Request;
        var host = request.Host.HasValue ? request.Host.ToUriComponent() : $"localhost:{context.Connection.LocalPort}";
        var html = page.Render($"{request.Scheme}://{host}{request.PathBase.ToUriComponent()}");
        return Html(context, Encoding.UTF8.GetBytes(html), page.ContentSecurityPolicy);
    }

    /// <summary>Browsers ask again each time, and get the page only when it has changed.</summary>
    private static IResult Html(HttpContext context, byte[] page, string policy)
    {
        PageHeaders.Apply(context.Response, policy, "no-cache");
        var entityTag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(page))[..32]}\"");
        return TypedResults.Bytes(page, "text/html; charset=utf-8", entityTag: entityTag);
    }
}
