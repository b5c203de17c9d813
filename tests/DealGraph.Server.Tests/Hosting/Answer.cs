using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace DealGraph.Server.Tests.Hosting;

/// <summary>One answer of the server, read to its end.</summary>
public sealed record Answer(int Status, HttpResponseHeaders Headers, HttpContentHeaders ContentHeaders, byte[] Body)
{
    public string Text => Encoding.UTF8.GetString(Body);

    public string MediaType => ContentHeaders.ContentType?.MediaType ?? "";

    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    public bool Has(string member) => Json.TryGetProperty(member, out _);

    public JsonElement Data => Json.GetProperty("data");

    public JsonElement FirstError => Json.GetProperty("errors")[0];

    /// <summary>The code of the first error, or nothing when there is none.</summary>
    public string? Code => Has("errors") ? FirstError.GetProperty("extensions").GetProperty("code").GetString() : null;

    public string? Reason => FirstError.GetProperty("extensions").TryGetProperty("reason", out var reason) ? reason.GetString() : null;

    public string Message => FirstError.GetProperty("message").GetString() ?? "";
}
