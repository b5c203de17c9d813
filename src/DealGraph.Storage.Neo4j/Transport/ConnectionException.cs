namespace DealGraph.Storage.Neo4j.Transport;

/// <summary>What went wrong on the way to the server, where the way has no exception of the platform for it; the inner exception of the contract's.</summary>
/// <param name="failure">What it was.</param>
/// <param name="message">The words of whoever saw it.</param>
/// <param name="inner">What was thrown there.</param>
public sealed class ConnectionException(ConnectionFailure failure, string message, Exception inner) : Exception(message, inner)
{
    /// <summary>What it was.</summary>
    public ConnectionFailure Failure { get; } = failure;

    /// <summary>Whether the same statement may succeed when it is repeated soon.</summary>
    public bool IsPassing => Failure is ConnectionFailure.NotReached or ConnectionFailure.Broken;
}
