using DealGraph.GraphQL.Errors;

namespace DealGraph.Server.Http;

/// <summary>Why a request never reaches the GraphQL engine. A value, since refusing must stay cheaper than asking.</summary>
/// <param name="Status">The HTTP status code.</param>
/// <param name="Code">What clients find in <c>extensions.code</c>.</param>
/// <param name="Message">What is wrong, for people.</param>
internal sealed record Refusal(int Status, ErrorCode Code, string Message)
{
    /// <summary>The status code of the 2026 draft where it differs.</summary>
    public int? DraftStatus { get; private init; }

    public static Refusal NotJson(string message) => new(StatusCodes.Status400BadRequest, ErrorCodes.BadRequest, message);

    public static Refusal NotARequest(string message) =>
        new(StatusCodes.Status400BadRequest, ErrorCodes.BadRequest, message) { DraftStatus = StatusCodes.Status422UnprocessableEntity };

    public static Refusal TooLarge(int maxBytes) =>
        new(StatusCodes.Status413PayloadTooLarge, ErrorCodes.PayloadTooLarge, $"The body must not be larger than {maxBytes} bytes.");

    public static Refusal Of(BadHttpRequestException broken) => broken.StatusCode switch
    {
        StatusCodes.Status413PayloadTooLarge => new(broken.StatusCode, ErrorCodes.PayloadTooLarge, "The body is too large."),
        StatusCodes.Status408RequestTimeout => new(broken.StatusCode, ErrorCodes.RequestTimeout, "The body did not arrive in time."),
        _ => new(broken.StatusCode, ErrorCodes.BadRequest, "The HTTP request is broken."),
    };
}
