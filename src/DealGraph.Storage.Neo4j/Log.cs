using Microsoft.Extensions.Logging;

namespace DealGraph.Storage.Neo4j;

/// <summary>What this store logs; ids from 4000.</summary>
internal static partial class Log
{
    [LoggerMessage(4001, LogLevel.Information, "An import of {Dataset} {Version} began")]
    public static partial void ImportBegan(ILogger logger, string dataset, string? version);

    [LoggerMessage(4002, LogLevel.Information, "The store's schema was brought up to date by {Migration}")]
    public static partial void MigrationApplied(ILogger logger, string migration);

    [LoggerMessage(4003, LogLevel.Information, "The store was emptied")]
    public static partial void StoreEmptied(ILogger logger);

    [LoggerMessage(4004, LogLevel.Information, "The store is {Server} at {Location}")]
    public static partial void StoreReady(ILogger logger, string server, string location);

    [LoggerMessage(4005, LogLevel.Warning, "Waiting for the Neo4j server, at most {Timeout}: {Reason}")]
    public static partial void Waiting(ILogger logger, TimeSpan timeout, string reason);

    [LoggerMessage(4006, LogLevel.Debug, "A statement is repeated: {Reason}")]
    public static partial void Repeated(ILogger logger, string reason);

    [LoggerMessage(4007, LogLevel.Warning, "The import's sign of life did not reach the server: {Reason}")]
    public static partial void LeaseNotRenewed(ILogger logger, string reason);

    [LoggerMessage(4008, LogLevel.Information, "The server was not told to plan its queries anew, which it does by itself in time: {Reason}")]
    public static partial void NotReplanned(ILogger logger, string reason);

    [LoggerMessage(4009, LogLevel.Warning, "Another import is running, or was killed less than {Lease} ago; it is waited for, at most {Timeout}")]
    public static partial void WaitingForImport(ILogger logger, TimeSpan lease, TimeSpan timeout);
}
