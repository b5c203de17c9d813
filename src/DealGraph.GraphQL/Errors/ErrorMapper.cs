using DealGraph.Storage.Errors;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using GraphQL.Validation.Errors;
using Microsoft.Extensions.Logging;

namespace DealGraph.GraphQL.Errors;

/// <summary>
/// The one place where errors become what clients see: every error gets exactly one code of <see cref="ErrorCodes"/>,
/// and an error that nobody expected gets an id for the log instead of its message.
/// </summary>
/// <param name="logger">Receives what clients must not see.</param>
public sealed class ErrorMapper(ILogger<ErrorMapper> logger) : IErrorInfoProvider
{
    private const string IdKey = "DealGraph.ErrorId";

    // Validation quotes the document; ten errors must not return ten times what was sent.
    private const int MaxMessageLength = 500;

    /// <summary>The code that a client gets for <paramref name="error"/>.</summary>
    public static ErrorCode CodeOf(ExecutionError error) => error switch
    {
        DealGraphError expected => expected.ErrorCode,
        SyntaxError => ErrorCodes.ParseFailed,
        InvalidVariableError or InvalidLiteralError or InvalidValueError => ErrorCodes.BadUserInput,
        ValidationError or InvalidOperationError => ErrorCodes.ValidationFailed,
        NoOperationError or InvalidOperationNameError => ErrorCodes.OperationNotFound,
        NoOperationNameError => ErrorCodes.OperationAmbiguous,
        // Missing query, bad or unknown document id: the request, not the document, is at fault.
        RequestError => ErrorCodes.BadRequest,
        TimeoutError => ErrorCodes.RequestTimeout,
        _ => CodeOfUnexpected(error.InnerException),
    };

    /// <inheritdoc/>
    public ErrorInfo GetInfo(ExecutionError executionError)
    {
        var code = CodeOf(executionError);
        var extensions = new Dictionary<string, object?> { ["code"] = code.Name };
        if (executionError is DealGraphError expected)
        {
            if (expected.Reason is not null)
                extensions["reason"] = expected.Reason;
            foreach (var (key, value) in executionError.Extensions ?? [])
                extensions.TryAdd(key, value);
        }

        var message = MessageFor(executionError);
        if (message is null)
        {
            extensions["errorId"] = LogOnce(executionError, code);
            message = code.Name switch
            {
                _ when code == ErrorCodes.StoreUnavailable => "The database cannot be reached, or does not answer in time. Please try again later.",
                _ when code == ErrorCodes.RequestCancelled => "The request was given up before it was answered.",
                _ => "The request failed because of an error in the service.",
            };
        }

        return new ErrorInfo { Message = Shortened(message), Extensions = extensions };
    }

    private static ErrorCode CodeOfUnexpected(Exception? cause) => cause switch
    {
        StoreException { IsTransient: true } => ErrorCodes.StoreUnavailable,
        // The engine lets a cancelled request through as an exception; here something gave up on its own.
        OperationCanceledException => ErrorCodes.RequestCancelled,
        _ => ErrorCodes.Internal,
    };

    /// <summary>The words for the client, or nothing when the error's own words are not fit for clients.</summary>
    private static string? MessageFor(ExecutionError error) => error switch
    {
        DealGraphError => error.Message,
        // The engine puts the message of whatever a custom parser threw into these; only the exceptions that
        // parsers throw on purpose carry words for users.
        ValidationError { InnerException: not (null or FormatException or ArgumentException or OverflowException or InvalidOperationException or ExecutionError) }
            => "The value is not acceptable here.",
        DocumentError or RequestError => error.Message,
        TimeoutError => "The request took longer than one request may, and was stopped.",
        _ => null,
    };

    private static string Shortened(string message)
    {
        if (message.Length <= MaxMessageLength)
            return message;
        var end = char.IsHighSurrogate(message[MaxMessageLength - 1]) ? MaxMessageLength - 1 : MaxMessageLength;
        return string.Concat(message.AsSpan(0, end), "…");
    }

    private string LogOnce(ExecutionError error, ErrorCode code)
    {
        if (error.Data[IdKey] is string known)
            return known;

        var id = Guid.NewGuid().ToString("n");
        error.Data[IdKey] = id;
        var path = error.Path is null ? "" : string.Join('.', error.Path);
        if (error.InnerException is StoreException store)
            Log.StoreFailed(logger, store, id, code.Name, path, store.Backend, store.Operation);
        else
            Log.ResolverFailed(logger, error.InnerException ?? error, id, code.Name, path);
        return id;
    }
}
