using DealGraph.Storage;
using DealGraph.Storage.Queries;

namespace DealGraph.GraphQL.Tests.Hosting;

/// <summary>Counts the graph queries of the current asynchronous flow; the SQLite reader answers each with one statement.</summary>
internal sealed class CountingReader(IDealGraphReader reader) : IDealGraphReader
{
    private static readonly AsyncLocal<Counter?> Current = new();

    public static Counter Count() => Current.Value = new Counter();

    public ValueTask<GraphAnswer> AnswerAsync(NodeQuery query, CancellationToken cancellationToken)
    {
        Current.Value?.Add(query);
        return reader.AnswerAsync(query, cancellationToken);
    }

    internal sealed class Counter
    {
        private int calls;

        public int Calls => calls;

        public NodeQuery? Last { get; private set; }

        public void Add(NodeQuery query)
        {
            Interlocked.Increment(ref calls);
            Last = query;
        }
    }
}
