using GraphQL.Execution;
using GraphQLParser.AST;

namespace DealGraph.Server.Tests.Documents;

/// <summary>Counts how often a document is really parsed.</summary>
internal sealed class CountingBuilder(IDocumentBuilder inner) : IDocumentBuilder
{
    private int _count;

    public int Count => _count;

    public GraphQLDocument Build(string body)
    {
        Interlocked.Increment(ref _count);
        return inner.Build(body);
    }
}
