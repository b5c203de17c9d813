using GraphQLParser;
using GraphQLParser.AST;

namespace DealGraph.GraphQL.Documents;

/// <summary>The fragments of a document by name, so that each spread is one look-up rather than a search.</summary>
internal sealed class FragmentIndex
{
    private readonly Dictionary<ROM, GraphQLFragmentDefinition> _fragments = [];

    public FragmentIndex(GraphQLDocument document)
    {
        foreach (var definition in document.Definitions)
        {
            // Of two with one name the first counts, as in the engine; that there are two is reported by validation.
            if (definition is GraphQLFragmentDefinition fragment)
                _fragments.TryAdd(fragment.FragmentName.Name.Value, fragment);
        }
    }

    public GraphQLFragmentDefinition? Find(GraphQLFragmentSpread spread) => _fragments.GetValueOrDefault(spread.FragmentName.Name.Value);
}
