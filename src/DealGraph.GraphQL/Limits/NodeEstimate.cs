using DealGraph.GraphQL.Documents;
using DealGraph.GraphQL.Paging;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;

namespace DealGraph.GraphQL.Limits;

/// <summary>
/// Estimates how many nodes an operation can return at most. A field is a paged connection when the schema gives it an
/// argument <c>first</c>; it returns as many nodes as its page holds, each with whatever is nested below.
/// Reads coerced arguments, so a literal and a variable of the same value weigh the same, and what
/// <c>@skip</c> or <c>@include</c> leaves out weighs nothing.
/// </summary>
/// <remarks>One estimate serves one request. Each fragment is reckoned once.</remarks>
internal sealed class NodeEstimate(ISchema schema, GraphQLDocument document, IValidationResult coerced)
{
    private Dictionary<GraphQLFragmentDefinition, long>? _reckoned;
    private FragmentIndex? _fragments;

    /// <summary>The most nodes that <paramref name="operation"/> can return.</summary>
    public long Of(GraphQLOperationDefinition operation) => Of(operation.SelectionSet, schema.RootOf(operation));

    private long Of(GraphQLSelectionSet selections, IGraphType? parent)
    {
        var total = 0L;
        foreach (var selection in selections.Selections)
        {
            if (IsLeftOut(selection))
                continue;
            total = Saturating.Add(total, selection switch
            {
                GraphQLField field => Of(field, parent as IComplexGraphType),
                GraphQLInlineFragment inline => Of(inline.SelectionSet, schema.TypeOf(inline.TypeCondition) ?? parent),
                GraphQLFragmentSpread spread => Of(spread),
                _ => 0,
            });
        }

        return total;
    }

    private long Of(GraphQLField field, IComplexGraphType? parent)
    {
        // Leaves hold no nodes, and introspection has limits of its own: its fields are unknown to the parent.
        if (field.SelectionSet is null || parent?.GetField(field.Name.Value) is not { } definition)
            return 0;

        var below = Of(field.SelectionSet, definition.ResolvedType?.GetNamedType());
        return definition.Arguments?.Find("first") is { } first
            ? Saturating.Multiply(PageSize(field, first), Saturating.Add(1, below))
            : below;
    }

    private long Of(GraphQLFragmentSpread spread)
    {
        if ((_fragments ??= new FragmentIndex(document)).Find(spread) is not { } fragment)
            return 0;
        _reckoned ??= [];
        if (!_reckoned.TryGetValue(fragment, out var nodes))
            _reckoned.Add(fragment, nodes = Of(fragment.SelectionSet, schema.TypeOf(fragment.TypeCondition)));
        return nodes;
    }

    private long PageSize(GraphQLField field, QueryArgument first)
    {
        var given = coerced.ArgumentValues?.GetValueOrDefault(field);
        return Number(given, "first") ?? Number(given, "last") ?? AsNumber(first.DefaultValue) ?? PageReader.DefaultSize;
    }

    private bool IsLeftOut(ASTNode selection)
    {
        if (coerced.DirectiveValues is not { } known || !known.TryGetValue(selection, out var directives))
            return false;
        return (directives.TryGetValue("skip", out var skip) && skip.GetArgument<bool>("if"))
            || (directives.TryGetValue("include", out var include) && !include.GetArgument<bool>("if"));
    }

    private static long? Number(IDictionary<string, ArgumentValue>? given, string name) =>
        given is not null && given.TryGetValue(name, out var argument) ? AsNumber(argument.Value) : null;

    // A negative page size is refused by the schema; here it must not make the sum smaller.
    private static long? AsNumber(object? value) => value switch
    {
        int number => Math.Max(number, 0),
        long number => Math.Max(number, 0),
        _ => null,
    };
}
