using GraphQL;

namespace DealGraph.GraphQL.Errors;

/// <summary>
/// An expected error with words meant for the client. This is the only error whose own message is answered as it is,
/// so resolvers throw it for everything that a client can do something about.
/// </summary>
/// <remarks>Make a new one for each answer: the engine writes the path and the place in the document into it.</remarks>
public sealed class DealGraphError : ExecutionError
{
    /// <summary>Makes an error for the client.</summary>
    /// <param name="code">The entry of <see cref="ErrorCodes"/> that clients branch on.</param>
    /// <param name="message">What is wrong and, where possible, what would be right.</param>
    /// <param name="reason">A finer word for <c>extensions.reason</c>, such as the limit that was exceeded.</param>
    /// <param name="innerException">The cause, for the log only.</param>
    public DealGraphError(ErrorCode code, string message, string? reason = null, Exception? innerException = null)
        : base(message, innerException)
    {
        ErrorCode = code;
        Code = code.Name;
        Reason = reason;
    }

    /// <summary>The entry of <see cref="ErrorCodes"/> that clients branch on.</summary>
    public ErrorCode ErrorCode { get; }

    /// <summary>A finer word for <c>extensions.reason</c>, or <see langword="null"/>.</summary>
    public string? Reason { get; }
}
