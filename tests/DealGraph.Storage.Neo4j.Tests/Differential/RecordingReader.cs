using System.Collections.Concurrent;
using DealGraph.Storage.Queries;

namespace DealGraph.Storage.Neo4j.Tests.Differential;

/// <summary>Remembers what it was asked.</summary>
internal sealed class RecordingReader(IDealGraphReader reader) : IDealGraphReader
{
    public ConcurrentQueue<NodeQuery> Queries { get; } = [];

    public ValueTask<GraphAnswer> AnswerAsync(NodeQuery query, CancellationToken cancellationToken)
    {
        Queries.Enqueue(query);
        return reader.AnswerAsync(query, cancellationToken);
    }
}
