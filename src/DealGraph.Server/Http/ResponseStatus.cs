using DealGraph.GraphQL.Errors;
using GraphQL;
using GraphQL.Execution;

namespace DealGraph.Server.Http;

/// <summary>Chooses the HTTP status code of an answer.</summary>
internal static class ResponseStatus
{
    /// <summary>The draft's own code for an answer with both data and errors.</summary>
    public const int PartialSuccess = 294;

    /// <summary>Nginx's code for a client that went away; only logs ever see it.</summary>
    public const int ClientClosedRequest = 499;

    /// <summary>The status code for what the engine answered.</summary>
    public static int Of(ExecutionResult result, HttpProfile profile, ResponseMediaType accepted)
    {
        if (result.Executed)
        {
            return profile == HttpProfile.Draft2026 && result.Errors is { Count: > 0 } ? PartialSuccess : StatusCodes.Status200OK;
        }

        var code = CodeOf(result.Errors);
        return OfService(code) ?? profile switch
        {
            HttpProfile.Draft2026 when code != ErrorCodes.ParseFailed => StatusCodes.Status422UnprocessableEntity,
            // A client of the old kind takes any other status as "no GraphQL answer here" and would not read the errors.
            HttpProfile.Audit when accepted == ResponseMediaType.Json => StatusCodes.Status200OK,
            _ => StatusCodes.Status400BadRequest,
        };
    }

    /// <summary>
    /// Whether nothing at all could be answered because the store is away. Then no data is sent,
    /// and balancers and clients see a failing service instead of a success full of nulls.
    /// </summary>
    public static bool IsStoreAway(ExecutionResult result) =>
        result.Errors is { Count: > 0 } errors
        && errors.All(error => ErrorMapper.CodeOf(error) == ErrorCodes.StoreUnavailable)
        && result.Data switch
        {
            null or RootExecutionNode { SubFields: null } => true,
            RootExecutionNode { SubFields: { } fields } => fields.All(IsNull),
            _ => false,
        };

    private static bool IsNull(ExecutionNode node) => node is NullExecutionNode || node.Result is null;

    private static ErrorCode CodeOf(ExecutionErrors? errors)
    {
        // A mutation over GET is refused for that, whatever else may be wrong with it.
        var codes = errors?.Select(ErrorMapper.CodeOf).ToList() ?? [];
        return codes.Contains(ErrorCodes.MethodNotAllowed) ? ErrorCodes.MethodNotAllowed : codes.FirstOrDefault(ErrorCodes.Internal);
    }

    /// <summary>Codes that mean the same to every client, whatever it accepts.</summary>
    private static int? OfService(ErrorCode code) => code.Name switch
    {
        _ when code == ErrorCodes.MethodNotAllowed => StatusCodes.Status405MethodNotAllowed,
        _ when code == ErrorCodes.NotAcceptable => StatusCodes.Status406NotAcceptable,
        _ when code == ErrorCodes.RequestTimeout || code == ErrorCodes.StoreUnavailable => StatusCodes.Status503ServiceUnavailable,
        _ when code == ErrorCodes.RequestCancelled => ClientClosedRequest,
        _ when code == ErrorCodes.Internal => StatusCodes.Status500InternalServerError,
        _ => null,
    };
}
