using System.Globalization;
using DealGraph.GraphQL.Errors;
using DealGraph.GraphQL.Json;
using GraphQL;
using Microsoft.Extensions.Options;

namespace DealGraph.Server.Http;

/// <summary>Writes answers and refusals with their status code and headers.</summary>
internal sealed class GraphQLResponseWriter(Utf8GraphQLSerializer serializer, IOptions<GraphQLHttpOptions> options)
{
    private const string JsonUtf8 = AcceptHeader.Json + "; charset=utf-8";
    private const string GraphQLResponseUtf8 = AcceptHeader.GraphQLResponse + "; charset=utf-8";

    private readonly HttpProfile _profile = options.Value.Profile;
    private readonly string _retryAfter = ((long)options.Value.RetryAfter.TotalSeconds).ToString(CultureInfo.InvariantCulture);

    /// <summary>Answers with what the engine said.</summary>
    public ValueTask WriteAsync(HttpContext context, ExecutionResult result, ResponseMediaType accepted)
    {
        if (result.Errors is not null && ResponseStatus.IsStoreAway(result))
        {
            result.Executed = false;
            result.Data = null;
        }

        var status = ResponseStatus.Of(result, _profile, accepted);
        // The draft puts failures into the new type even for old clients: they do not read them, and proxies can tell.
        var isNewType = accepted == ResponseMediaType.GraphQLResponse || (_profile == HttpProfile.Draft2026 && status >= 300);
        return SendAsync(context, status, isNewType ? GraphQLResponseUtf8 : JsonUtf8, result);
    }

    /// <summary>
    /// Answers a request that never reached the engine. Not with the GraphQL media type, which stands for
    /// "this is what the GraphQL service says", and it was never asked.
    /// </summary>
    public ValueTask WriteAsync(HttpContext context, Refusal refusal)
    {
        var status = _profile == HttpProfile.Draft2026 ? refusal.DraftStatus ?? refusal.Status : refusal.Status;
        return SendAsync(context, status, JsonUtf8, new ExecutionResult(new DealGraphError(refusal.Code, refusal.Message)));
    }

    private async ValueTask SendAsync(HttpContext context, int status, string contentType, ExecutionResult result)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = contentType;
        AddHeaders(response.Headers, status);
        // Nothing is sent before the flush, so the length can still go into the header.
        response.ContentLength = serializer.Write(response.BodyWriter, result);
        await response.BodyWriter.FlushAsync(context.RequestAborted);
    }

    private void AddHeaders(IHeaderDictionary headers, int status)
    {
        headers.Append("Vary", "Accept");
        headers.XContentTypeOptions = "nosniff";
        switch (status)
        {
            case StatusCodes.Status405MethodNotAllowed:
                headers.Allow = "GET, HEAD, POST, OPTIONS";
                break;
            case StatusCodes.Status415UnsupportedMediaType:
                headers["Accept-Post"] = AcceptHeader.Json;
                break;
            case StatusCodes.Status503ServiceUnavailable:
                headers.RetryAfter = _retryAfter;
                break;
        }
    }
}
