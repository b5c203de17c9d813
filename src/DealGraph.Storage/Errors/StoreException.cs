namespace DealGraph.Storage.Errors;

/// <summary>
/// A store failed to do what its contract promises. Every driver exception reaches callers as this one;
/// only cancellation passes through as itself.
/// </summary>
public class StoreException : Exception
{
    /// <summary>Describes the failure of <paramref name="operation"/> on <paramref name="backend"/>.</summary>
    /// <param name="operation">What was being done, in the words of the contract, such as <c>read companies</c>.</param>
    /// <param name="backend">The store that failed, such as <c>sqlite</c>.</param>
    /// <param name="message">What went wrong, for the log; it is never sent to a client.</param>
    /// <param name="isTransient">Whether the same call may succeed when it is repeated unchanged.</param>
    /// <param name="innerException">The driver's own exception.</param>
    public StoreException(string operation, string backend, string message, bool isTransient = false, Exception? innerException = null)
        : base(message, innerException)
    {
        Operation = operation;
        Backend = backend;
        IsTransient = isTransient;
    }

    /// <summary>What was being done, in the words of the contract.</summary>
    public string Operation { get; }

    /// <summary>The store that failed.</summary>
    public string Backend { get; }

    /// <summary>Whether the same call may succeed when it is repeated unchanged.</summary>
    public bool IsTransient { get; }
}
