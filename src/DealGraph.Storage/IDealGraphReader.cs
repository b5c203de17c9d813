using DealGraph.Storage.Queries;

namespace DealGraph.Storage;

/// <summary>Reads the graph. Implementations are stateless singletons; calls may run at the same time.</summary>
public interface IDealGraphReader
{
    /// <summary>Answers one graph query from one consistent state of the store.</summary>
    /// <param name="query">The query.</param>
    /// <param name="cancellationToken">Stops it; the answer is then <see cref="OperationCanceledException"/>.</param>
    /// <returns>The answer, to be disposed.</returns>
    /// <exception cref="Errors.StoreException">The store failed.</exception>
    ValueTask<GraphAnswer> AnswerAsync(NodeQuery query, CancellationToken cancellationToken);
}
