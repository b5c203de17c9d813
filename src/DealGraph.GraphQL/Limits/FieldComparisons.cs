using DealGraph.GraphQL.Documents;
using GraphQLParser;
using GraphQLParser.AST;

namespace DealGraph.GraphQL.Limits;

/// <summary>
/// Reckons how many pairs of fields the rule "overlapping fields can be merged" will compare, in one walk over the
/// merged selections: fields with the same response name in the same scope are compared each with each,
/// and below them their selections form one scope again.
/// </summary>
/// <remarks>
/// Only for documents that <see cref="DocumentShape"/> let pass: the walk is as long as the document with its fragments
/// written out, which is what that check bounds.
/// </remarks>
internal sealed class FieldComparisons(GraphQLDocument document, FragmentIndex fragments, GraphQLLimits limits)
{
    private long _pairs;

    /// <summary>Throws the error for the limit when the document would need too many comparisons.</summary>
    public void Check()
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is IHasSelectionSetNode { SelectionSet: { } selections })
                CountPairs([selections]);
        }
    }

    private void CountPairs(List<GraphQLSelectionSet> scope)
    {
        var named = new Dictionary<ROM, Group>();
        foreach (var selections in scope)
            Collect(selections, named);

        foreach (var group in named.Values)
        {
            _pairs = Saturating.Add(_pairs, (long)group.Count * (group.Count - 1) / 2);
            if (_pairs > limits.MaxFieldComparisons)
            {
                throw LimitExceeded.Error(
                    "maxFieldComparisons", limits.MaxFieldComparisons,
                    "The same fields are selected again and again, which takes too many comparisons.", group.First, document);
            }

            if (group.Selections is not null)
                CountPairs(group.Selections);
        }
    }

    private void Collect(GraphQLSelectionSet selections, Dictionary<ROM, Group> named)
    {
        foreach (var selection in selections.Selections)
        {
            switch (selection)
            {
                case GraphQLField field:
                    var name = (field.Alias?.Name ?? field.Name).Value;
                    if (!named.TryGetValue(name, out var group))
                        named.Add(name, group = new Group(field));
                    group.Count++;
                    if (field.SelectionSet is not null)
                        (group.Selections ??= []).Add(field.SelectionSet);
                    break;
                case GraphQLInlineFragment inline:
                    Collect(inline.SelectionSet, named);
                    break;
                case GraphQLFragmentSpread spread when fragments.Find(spread) is { } fragment:
                    Collect(fragment.SelectionSet, named);
                    break;
            }
        }
    }

    /// <summary>The fields of one scope with one response name.</summary>
    private sealed class Group(GraphQLField first)
    {
        public GraphQLField First { get; } = first;

        public int Count { get; set; }

        public List<GraphQLSelectionSet>? Selections { get; set; }
    }
}
