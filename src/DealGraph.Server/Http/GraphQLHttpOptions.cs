using System.ComponentModel.DataAnnotations;

namespace DealGraph.Server.Http;

/// <summary>Settings of the GraphQL endpoint, from the section <c>DealGraph:GraphQL:Http</c>.</summary>
public sealed class GraphQLHttpOptions
{
    /// <summary>The section these settings are read from.</summary>
    public const string Section = "DealGraph:GraphQL:Http";

    /// <summary>Which status codes to answer with. Default: <see cref="HttpProfile.Audit"/>.</summary>
    [EnumDataType(typeof(HttpProfile))]
    public HttpProfile Profile { get; set; } = HttpProfile.Audit;

    /// <summary>The largest body of a request. Default: 1 MiB.</summary>
    [Range(1, 64 * 1024 * 1024)]
    public int MaxRequestBodyBytes { get; set; } = 1024 * 1024;

    /// <summary>How long one request may take to execute. Default: 30 seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "01:00:00")]
    public TimeSpan RequestTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>When to try again after the store was not available. Default: 5 seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan RetryAfter { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// The web origins whose pages may read answers, such as <c>https://app.example.org</c>; <c>*</c> means all.
    /// Default: none, so there are no CORS headers at all.
    /// </summary>
    public IList<string> AllowedOrigins { get; } = [];
}
