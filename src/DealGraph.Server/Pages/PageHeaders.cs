using Microsoft.Net.Http.Headers;

namespace DealGraph.Server.Pages;

/// <summary>What the pages tell browsers to allow and to keep.</summary>
internal static class PageHeaders
{
    /// <summary>
    /// For GraphiQL and its assets. Monaco writes style elements and attributes of its own, hence 'unsafe-inline' for
    /// styles; scripts, workers and requests stay with this server.
    /// </summary>
    public static readonly string GraphiQLPolicy = Policy(
        "script-src 'self'; worker-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:");

    public static string Policy(string allowed) =>
        $"default-src 'none'; {allowed}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static void Apply(HttpResponse response, string policy, string cacheControl)
    {
        response.Headers.ContentSecurityPolicy = policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers[HeaderNames.CacheControl] = cacheControl;
    }
}
