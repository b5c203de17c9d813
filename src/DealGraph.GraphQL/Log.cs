using Microsoft.Extensions.Logging;

namespace DealGraph.GraphQL;

/// <summary>What this project logs; event ids 5000 to 5999.</summary>
internal static partial class Log
{
    [LoggerMessage(5001, LogLevel.Error, "Error {ErrorId} ({Code}) at {Path}: a resolver failed")]
    internal static partial void ResolverFailed(ILogger logger, Exception exception, string errorId, string code, string path);

    [LoggerMessage(5002, LogLevel.Error, "Error {ErrorId} ({Code}) at {Path}: {Backend} failed to {Operation}")]
    internal static partial void StoreFailed(ILogger logger, Exception exception, string errorId, string code, string path, string backend, string operation);
}
