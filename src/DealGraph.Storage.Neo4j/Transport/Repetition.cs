using System.Runtime.ExceptionServices;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;

namespace DealGraph.Storage.Neo4j.Transport;

/// <summary>
/// How statements are repeated that failed for a passing reason, whichever way the server is reached. What does not fail never meets the
/// pipeline, which costs as much as reading an answer.
/// </summary>
/// <param name="isWorthIt">Whether a failure may pass.</param>
/// <param name="options">How often, and how slowly.</param>
/// <param name="clock">The time.</param>
/// <param name="logger">Told of each repetition.</param>
internal sealed class Repetition(Func<Exception, bool> isWorthIt, Neo4jOptions options, TimeProvider clock, ILogger logger)
{
    private readonly ResiliencePipeline pipeline = options.Retries == 0
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

    /// <summary>Does some work, and does it again while it fails in a way that is worth it.</summary>
    public async ValueTask<TResult> ExecuteAsync<TState, TResult>(
        Func<TState, CancellationToken, ValueTask<TResult>> work, TState state, CancellationToken cancellationToken)
    {
        try
        {
            return await work(state, cancellationToken);
        }
        catch (Exception failure) when (isWorthIt(failure))
        {
            return await RepeatAsync(work, state, ExceptionDispatchInfo.Capture(failure), cancellationToken);
        }
    }

    // The failure counts as the pipeline's own first try.
    private ValueTask<TResult> RepeatAsync<TState, TResult>(
        Func<TState, CancellationToken, ValueTask<TResult>> work, TState state, ExceptionDispatchInfo failure, CancellationToken cancellationToken)
    {
        var isFirst = true;
        return pipeline.ExecuteAsync(
            token =>
            {
                if (isFirst)
                {
                    isFirst = false;
                    failure.Throw();
                }

                return work(state, token);
            },
            cancellationToken);
    }
}
