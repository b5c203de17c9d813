using DealGraph.GraphQL.Documents;
using GraphQL;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace DealGraph.GraphQL.Limits;

/// <summary>
/// Measures a document without looking up its fields in the schema and refuses it at the first limit that is exceeded.
/// Each fragment is measured once, so the time grows with the length of the text and not with what it stands for.
/// </summary>
internal sealed class DocumentShape(
    GraphQLDocument document, FragmentIndex fragments, IntrospectionSizes introspection, GraphQLLimits limits)
{
    // Beyond this even counting would need too much stack. Far above what the depth limits leave standing.
    private const int MaxNesting = 512;

    private readonly Dictionary<GraphQLFragmentDefinition, SelectionSize> _measured = [];
    private readonly HashSet<GraphQLFragmentDefinition> _open = [];

    /// <summary>Throws the error for the first limit that the document exceeds.</summary>
    public void Check()
    {
        var fragmentCount = 0;
        var operationCount = 0;
        foreach (var definition in document.Definitions)
        {
            switch (definition)
            {
                case GraphQLFragmentDefinition fragment:
                    if (++fragmentCount > limits.MaxFragments)
                        throw Exceeded("maxFragments", limits.MaxFragments, "The document has too many fragments.", fragment);
                    // Unused fragments too: the other rules look at them as well.
                    Refuse(Measure(fragment, 0), fragment);
                    break;
                case GraphQLOperationDefinition operation:
                    if (++operationCount > limits.MaxOperations)
                        throw Exceeded("maxOperations", limits.MaxOperations, "The document has too many operations.", operation);
                    CheckOperation(operation);
                    break;
            }
        }
    }

    private void CheckOperation(GraphQLOperationDefinition operation)
    {
        CheckDirectives(operation);
        if (operation.Variables?.Count > limits.MaxVariables)
            throw Exceeded("maxVariables", limits.MaxVariables, "The operation has too many variables.", operation);
        foreach (var variable in operation.Variables?.Items ?? [])
            CheckDirectives(variable);
        var size = Measure(operation.SelectionSet, 0);
        Refuse(size, operation);
        if (size.RootFields > limits.MaxRootFields)
            throw Exceeded("maxRootFields", limits.MaxRootFields, "The operation has too many fields of the first level.", operation);
    }

    private void Refuse(SelectionSize size, ASTNode place)
    {
        if (size.Depth > limits.MaxDepth)
            throw Exceeded("maxDepth", limits.MaxDepth, "The fields are nested too many levels deep.", place);
        if (size.Fields > limits.MaxFields)
            throw Exceeded("maxFields", limits.MaxFields, "There are too many fields once fragments are written out.", place);
        if (size.Aliases > limits.MaxAliases)
            throw Exceeded("maxAliases", limits.MaxAliases, "There are too many aliases once fragments are written out.", place);
        if (size.IntrospectionNodes > limits.MaxIntrospectionNodes)
            throw Exceeded("maxIntrospectionNodes", limits.MaxIntrospectionNodes, "The introspection would return too much.", place);
    }

    private SelectionSize Measure(GraphQLSelectionSet? selections, int nesting)
    {
        if (selections is null)
            return default;
        RefuseNesting(nesting, selections);

        var total = default(SelectionSize);
        foreach (var selection in selections.Selections)
        {
            CheckDirectives(selection as IHasDirectivesNode);
            total += selection switch
            {
                GraphQLField field => Measure(field, nesting),
                GraphQLInlineFragment inline => Measure(inline.SelectionSet, nesting + 1),
                GraphQLFragmentSpread spread when fragments.Find(spread) is { } fragment => Measure(fragment, nesting + 1),
                _ => default,
            };
        }

        return total with { Nesting = total.Nesting + 1 };
    }

    private void RefuseNesting(int nesting, ASTNode place)
    {
        if (nesting > MaxNesting)
            throw Exceeded("maxDepth", limits.MaxDepth, "The selections are nested too many levels deep.", place);
    }

    private SelectionSize Measure(GraphQLField field, int nesting)
    {
        var below = Measure(field.SelectionSet, nesting + 1);
        var introspects = field.Name.Value == "__schema" || field.Name.Value == "__type";
        if (introspects && below.IntrospectionDepth > limits.MaxIntrospectionDepth)
            throw Exceeded("maxIntrospectionDepth", limits.MaxIntrospectionDepth, "The introspection goes too many levels deep.", field);
        if (introspects && below.IntrospectionLists > limits.MaxIntrospectionLists)
            throw Exceeded("maxIntrospectionLists", limits.MaxIntrospectionLists, "The introspection nests too many lists.", field);

        var listed = introspection.Of(field.Name.Value);
        return new SelectionSize(
            Saturating.Add(below.Fields, 1),
            Saturating.Add(below.Aliases, field.Alias is null ? 0 : 1),
            RootFields: 1,
            introspects ? 1 : below.Depth + 1,
            below.IntrospectionDepth + 1,
            below.IntrospectionLists + (LeadsToMoreTypes(field) ? 1 : 0),
            listed == 0 ? below.ListedNodes : Saturating.Multiply(listed, Saturating.Add(1, below.ListedNodes)),
            introspects ? Saturating.Add(1, below.ListedNodes) : below.IntrospectionNodes,
            below.Nesting);
    }

    private SelectionSize Measure(GraphQLFragmentDefinition fragment, int nesting)
    {
        if (_measured.TryGetValue(fragment, out var known))
        {
            // Those who walk the document later go all the way, in whatever order its fragments stand.
            RefuseNesting(nesting + known.Nesting, fragment);
            return known;
        }

        if (!_open.Add(fragment))
            throw new ValidationError(document.Source, "5.5.2.2", $"Fragment '{fragment.FragmentName.Name.Value}' contains itself.", fragment);

        CheckDirectives(fragment);
        var size = Measure(fragment.SelectionSet, nesting);
        _open.Remove(fragment);
        _measured.Add(fragment, size);
        return size;
    }

    private void CheckDirectives(IHasDirectivesNode? node)
    {
        if (node?.Directives?.Count > limits.MaxDirectives)
            throw Exceeded("maxDirectives", limits.MaxDirectives, "There are too many directives in one place.", node as ASTNode);
    }

    private static bool LeadsToMoreTypes(GraphQLField field)
    {
        var name = field.Name.Value;
        return name == "fields" || name == "inputFields" || name == "interfaces" || name == "possibleTypes";
    }

    private ExecutionError Exceeded(string reason, int limit, string what, ASTNode? place) =>
        LimitExceeded.Error(reason, limit, what, place, document);
}
