using GraphQL.Types;
using GraphQLParser.AST;

namespace DealGraph.GraphQL.Documents;

/// <summary>A document that was parsed and found valid against one schema.</summary>
internal sealed class CachedDocument(string text, GraphQLDocument document, ISchema? schema, long bytes)
{
    private volatile bool _used;

    public string Text { get; } = text;

    public GraphQLDocument Document { get; } = document;

    public ISchema? Schema { get; } = schema;

    public long Bytes { get; } = bytes;

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
