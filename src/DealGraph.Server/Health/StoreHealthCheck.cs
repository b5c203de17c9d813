using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Sources;
using DealGraph.Storage;
using DealGraph.Storage.Errors;
using DealGraph.Storage.Queries;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DealGraph.Server.Health;

/// <summary>Asks the store for a node that is not there: the cheapest question that only a store that works can answer.</summary>
internal sealed class StoreHealthCheck(IDealGraphReader reader) : IHealthCheck
{
    private static readonly NodeQuery Question = new([new Selection(DealGraphCatalogue.Kind(SourceKind.KindName), [])])
    {
        Source = new NodesById([$"{SourceKind.KindName}/health"]),
    };

    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            using var answer = await reader.AnswerAsync(Question, cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return new HealthCheckResult(context.Registration.FailureStatus, "The store did not answer in time.");
        }
        catch (StoreException exception)
        {
            return new HealthCheckResult(context.Registration.FailureStatus, exception.Message, exception);
        }
    }
}
