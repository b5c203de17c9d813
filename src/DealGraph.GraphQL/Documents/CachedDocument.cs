using System.Collections.Concurrent;
using GraphQL.Types;
using GraphQLParser.AST;

namespace DealGraph.GraphQL.Documents;

/// <summary>A document that was parsed and found valid against one schema.</summary>
internal sealed class CachedDocument(string text, GraphQLDocument document, ISchema? schema, long bytes)
{
    private readonly ConcurrentDictionary<GraphQLOperationDefinition, OperationInputs?> _inputs = new(1, 1, ReferenceEqualityComparer.Instance);
    private volatile bool _used;

    public string Text { get; } = text;

    public GraphQLDocument Document { get; } = document;

    public ISchema? Schema { get; } = schema;

    public long Bytes { get; } = bytes;

    /// <summary>What of one of its operations depends on the request; null when that is for the engine to find out.</summary>
    public OperationInputs? InputsOf(GraphQLOperationDefinition operation) => _inputs.GetOrAdd(
        operation, static (key, entry) => entry.Schema is { } known ? OperationInputs.Of(known, entry.Document, key) : null, this);

    /// <summary>Notes a use. Reads before it writes: a hot entry must not bounce between the processors' caches.</summary>
    public void Touch()
    {
        if (!_used)
            _used = true;
    }

    /// <summary>Whether it was used since this was last asked.</summary>
    public bool TakeUsed()
    {
        var used = _used;
        _used = false;
        return used;
    }
}
