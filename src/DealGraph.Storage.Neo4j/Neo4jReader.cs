using DealGraph.Storage.Neo4j.Queries;
using DealGraph.Storage.Neo4j.Transport;
using DealGraph.Storage.Queries;

namespace DealGraph.Storage.Neo4j;

/// <summary>Answers graph queries from Neo4j, each with one statement.</summary>
internal sealed class Neo4jReader(ICypherTransport transport) : IDealGraphReader
{
    /// <inheritdoc/>
    public ValueTask<GraphAnswer> AnswerAsync(NodeQuery query, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return transport.AnswerAsync(CypherQueryBuilder.Build(query), cancellationToken);
    }
}
