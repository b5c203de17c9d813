using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;

namespace DealGraph.Storage.Neo4j.Transport;

/// <summary>How statements are repeated that failed for a passing reason, whichever way the server is reached.</summary>
internal static class Repetition
{
    /// <summary>Repeats what fails in a way that is worth it, as often and as slowly as the options say.</summary>
    public static ResiliencePipeline Of(Func<Exception, bool> isWorthIt, Neo4jOptions options, TimeProvider clock, ILogger logger) => options.Retries == 0
        ? ResiliencePipeline.Empty
        : new ResiliencePipelineBuilder { TimeProvider = clock }
            .AddRetry(new RetryStrategyOptions
            {
                ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Exception is { } exception && isWorthIt(exception)),
                MaxRetryAttempts = options.Retries,
                Delay = options.RetryDelay,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                OnRetry = arguments =>
                {
                    Log.Repeated(logger, arguments.Outcome.Exception?.Message ?? "");
                    return ValueTask.CompletedTask;
                },
            })
            .Build();
}
