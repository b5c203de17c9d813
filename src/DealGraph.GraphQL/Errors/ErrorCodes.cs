namespace DealGraph.GraphQL.Errors;

/// <summary>
/// Every code that an answer can carry in <c>extensions.code</c>. Clients branch on these, never on messages;
/// the documentation is generated from <see cref="All"/>.
/// </summary>
public static class ErrorCodes
{
    /// <summary>The HTTP request is not a well-formed GraphQL request.</summary>
    public static readonly ErrorCode BadRequest = new("BAD_REQUEST",
        "The HTTP request is not a well-formed GraphQL-over-HTTP request: broken JSON, a missing query, or a parameter of the wrong type.");

    /// <summary>The document is not GraphQL.</summary>
    public static readonly ErrorCode ParseFailed = new("GRAPHQL_PARSE_FAILED",
        "The document is not syntactically valid GraphQL.");

    /// <summary>The document does not fit the schema.</summary>
    public static readonly ErrorCode ValidationFailed = new("GRAPHQL_VALIDATION_FAILED",
        "The document is valid GraphQL but does not fit the schema.");

    /// <summary>A value is not acceptable.</summary>
    public static readonly ErrorCode BadUserInput = new("BAD_USER_INPUT",
        "A variable or an argument has a value that is not acceptable there.");

    /// <summary>A cursor cannot be used.</summary>
    public static readonly ErrorCode BadCursor = new("BAD_CURSOR",
        "A pagination cursor is damaged, belongs to another order, or comes from another version of the service.");

    /// <summary>The request asks for more than one request may.</summary>
    public static readonly ErrorCode LimitExceeded = new("LIMIT_EXCEEDED",
        "The request asks for more than one request may; extensions.reason names the limit.");

    /// <summary>The named operation does not exist.</summary>
    public static readonly ErrorCode OperationNotFound = new("OPERATION_NOT_FOUND",
        "The document holds no operation, or none with the requested operationName.");

    /// <summary>Which operation to run is not clear.</summary>
    public static readonly ErrorCode OperationAmbiguous = new("OPERATION_AMBIGUOUS",
        "The document holds several operations and the request does not name one.");

    /// <summary>The HTTP method is not allowed for this.</summary>
    public static readonly ErrorCode MethodNotAllowed = new("METHOD_NOT_ALLOWED",
        "The HTTP method is not supported here, or may not carry this operation: a mutation needs POST. See the Allow header.");

    /// <summary>No acceptable media type can be answered.</summary>
    public static readonly ErrorCode NotAcceptable = new("NOT_ACCEPTABLE",
        "None of the media types in the Accept header can carry the answer.");

    /// <summary>The body has a media type that is not understood.</summary>
    public static readonly ErrorCode UnsupportedMediaType = new("UNSUPPORTED_MEDIA_TYPE",
        "The body is not application/json in UTF-8 without content coding.");

    /// <summary>The body is too large.</summary>
    public static readonly ErrorCode PayloadTooLarge = new("PAYLOAD_TOO_LARGE",
        "The body of the request is larger than the service accepts.");

    /// <summary>The request took too long.</summary>
    public static readonly ErrorCode RequestTimeout = new("REQUEST_TIMEOUT",
        "The request took longer than one request may, and was stopped.");

    /// <summary>The request was given up.</summary>
    public static readonly ErrorCode RequestCancelled = new("REQUEST_CANCELLED",
        "The request was given up before it was answered, usually because the client went away.");

    /// <summary>The store cannot be reached, or does not answer in time.</summary>
    public static readonly ErrorCode StoreUnavailable = new("STORE_UNAVAILABLE",
        "The database cannot be reached or does not answer in time; the same request may succeed later. See the Retry-After header.");

    /// <summary>The service failed.</summary>
    public static readonly ErrorCode Internal = new("INTERNAL",
        "The service failed in a way it should not; extensions.errorId finds the details in its log.");

    /// <summary>The whole list, in the order of the documentation.</summary>
    public static IReadOnlyList<ErrorCode> All { get; } =
    [
        BadRequest, ParseFailed, ValidationFailed, BadUserInput, BadCursor, LimitExceeded, OperationNotFound, OperationAmbiguous,
        MethodNotAllowed, NotAcceptable, UnsupportedMediaType, PayloadTooLarge, RequestTimeout, RequestCancelled, StoreUnavailable, Internal,
    ];
}
