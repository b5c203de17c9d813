using DealGraph.GraphQL.Errors;
using Microsoft.Net.Http.Headers;

namespace DealGraph.Server.Http;

/// <summary>
/// Accepts bodies of one kind: JSON in UTF-8. This is also what keeps other sites' pages from posting with a visitor's
/// credentials, as a browser asks for permission before it sends this type to another origin.
/// </summary>
internal static class ContentTypeHeader
{
    private static readonly Refusal NotJson = new(
        StatusCodes.Status415UnsupportedMediaType, ErrorCodes.UnsupportedMediaType, "The body must have the content type application/json in UTF-8.");

    private static readonly Refusal Coded = new(
        StatusCodes.Status415UnsupportedMediaType, ErrorCodes.UnsupportedMediaType, "The body must have no content coding.");

    /// <summary>Refuses a body that is not JSON in UTF-8.</summary>
    public static Refusal? Check(HttpRequest request)
    {
        if (request.Headers.ContentEncoding is { Count: > 0 } coding && !coding.Equals("identity"))
            return Coded;
        var type = request.ContentType;
        // What nearly all clients send, without parsing.
        if (type is "application/json" or "application/json; charset=utf-8")
            return null;
        return MediaTypeHeaderValue.TryParse(type, out var parsed) && IsJsonInUtf8(parsed) ? null : NotJson;
    }

    private static bool IsJsonInUtf8(MediaTypeHeaderValue type) =>
        type.MediaType.Equals(AcceptHeader.Json, StringComparison.OrdinalIgnoreCase)
        && (type.Charset.Length == 0 || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase));
}
