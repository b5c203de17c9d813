using System.Net.Sockets;
using DealGraph.Storage.Errors;
using DealGraph.Storage.Neo4j.Transport;
using Neo4j.Driver;
using TlsException = System.Security.Authentication.AuthenticationException;

namespace DealGraph.Storage.Neo4j.Bolt;

/// <summary>Says the driver's exceptions in the words of <see cref="Neo4jErrors"/>.</summary>
internal static class BoltErrors
{
    /// <summary>The contract's exception for what the driver threw.</summary>
    public static StoreException Translate(Exception exception, Uri address, string operation) => exception switch
    {
        StoreException known => known,

        // A transaction goes on telling what ended it.
        TransactionTerminatedException { InnerException: { } reason } => Translate(reason, address, operation),
        Neo4jException { Code: { Length: > 0 } code } said => Neo4jErrors.Translate(new ServerException(code, said.Message), operation),
        _ => Neo4jErrors.Translate(new ConnectionException(FailureOf(exception), Words(exception), exception), address, operation),
    };

    private static ConnectionFailure FailureOf(Exception exception)
    {
        var causes = Causes(exception).ToList();
        return causes.Any(cause => cause is TlsException) ? ConnectionFailure.NotSecure
            : exception is ConnectionReadTimeoutException ? ConnectionFailure.Broken
            : causes.Any(IsBeforeConnecting) ? ConnectionFailure.NotReached
            : exception is ServiceUnavailableException or SessionExpiredException ? ConnectionFailure.Broken
            : ConnectionFailure.Other;
    }

    // The driver gives connecting up by a cancellation of its own, and waiting for one of its connections by an error without a code.
    private static bool IsBeforeConnecting(Exception exception) => exception switch
    {
        OperationCanceledException => true,
        ClientException => exception.Message.StartsWith("Failed to obtain a connection from pool", StringComparison.Ordinal),
        SocketException socket => socket.SocketErrorCode is SocketError.ConnectionRefused or SocketError.HostUnreachable
            or SocketError.NetworkUnreachable or SocketError.HostNotFound or SocketError.TryAgain or SocketError.NoData,
        _ => false,
    };

    // The driver's own messages go on with advice of several lines.
    private static string Words(Exception exception) => Causes(exception).Last().Message;

    private static IEnumerable<Exception> Causes(Exception exception)
    {
        IEnumerable<Exception> inner = exception is AggregateException several ? several.InnerExceptions
            : exception.InnerException is { } one ? [one] : [];
        return inner.SelectMany(Causes).Prepend(exception);
    }
}
