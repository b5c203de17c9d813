namespace DealGraph.Storage.Neo4j.Transport;

/// <summary>What the server said went wrong; the inner exception of the contract's, whichever way the server was reached.</summary>
/// <param name="code">The server's code, such as <c>Neo.ClientError.Security.Unauthorized</c>.</param>
/// <param name="message">Its words.</param>
public sealed class ServerException(string code, string message) : Exception(message)
{
    /// <summary>The server's code; empty when the answer had none.</summary>
    public string Code { get; } = code;

    /// <summary>Whether the same statement may succeed when it is repeated soon. What is too large for the server's memory stays so.</summary>
    public bool IsPassing =>
        (Code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) && !IsOutOfMemory) || IsBookmarkUnknown || IsAuthorizationOld;

    /// <summary>Whether the server does not know what it was asked to have seen.</summary>
    public bool IsBookmarkUnknown => Code is "Neo.ClientError.Transaction.InvalidBookmark" or "Neo.TransientError.Transaction.BookmarkTimeout";

    // What the server had looked up elsewhere of the user's rights is too old; it looks again for a new connection.
    private bool IsAuthorizationOld => Code is "Neo.ClientError.Security.AuthorizationExpired";

    /// <summary>Whether the transaction took more memory than it may.</summary>
    public bool IsOutOfMemory => Code.Contains("OutOfMemory", StringComparison.Ordinal) || Code.Contains("MemoryLimit", StringComparison.Ordinal);
}
