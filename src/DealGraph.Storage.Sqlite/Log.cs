using Microsoft.Extensions.Logging;

namespace DealGraph.Storage.Sqlite;

/// <summary>What this store logs; ids from 3000.</summary>
internal static partial class Log
{
    [LoggerMessage(3001, LogLevel.Information, "An import of {Dataset} {Version} began")]
    public static partial void ImportBegan(ILogger logger, string dataset, string? version);

    [LoggerMessage(3002, LogLevel.Information, "The store's schema was brought up to date by {Migration}")]
    public static partial void MigrationApplied(ILogger logger, string migration);

    [LoggerMessage(3003, LogLevel.Information, "The store was emptied")]
    public static partial void StoreEmptied(ILogger logger);

    [LoggerMessage(3004, LogLevel.Debug, "The file could not be made smaller now: {Reason}")]
    public static partial void NotCompacted(ILogger logger, string reason);

    [LoggerMessage(3005, LogLevel.Information, "The store is sqlite {Version} at {Location}")]
    public static partial void StoreReady(ILogger logger, string version, string location);
}
