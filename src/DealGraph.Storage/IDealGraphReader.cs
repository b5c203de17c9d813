using DealGraph.Storage.Queries;

namespace DealGraph.Storage;

/// <summary>Reads the graph. Implementations are stateless singletons; calls may run at the same time.</summary>
public interface IDealGraphReader
{
    /// <summary>
    /// Answers one graph query. SQLite answers from one state of the store; Neo4j reads what is committed at each step, so that an answer given in
    /// the moment of an import's commit may have parts of the state before and of the one after.
    /// </summary>
    /// <param name="query">The query.</param>
    /// <param name="cancellationToken">Stops it; the answer is then <see cref="OperationCanceledException"/>.</param>
    /// <returns>The answer, to be disposed.</returns>
    /// <exception cref="Errors.StoreException">The store failed.</exception>
    ValueTask<GraphAnswer> AnswerAsync(NodeQuery query, CancellationToken cancellationToken);
}
