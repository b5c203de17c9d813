using DealGraph.Domain.Catalogue;
using DealGraph.GraphQL.Documents;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using FieldType = GraphQL.Types.FieldType;

namespace DealGraph.GraphQL.Planning;

/// <summary>What planning needs to know of the request.</summary>
/// <param name="Execution">The request under execution.</param>
internal sealed record PlanContext(IExecutionContext Execution)
{
    /// <summary>The coerced arguments of a field: those given, and the defaults of those left out.</summary>
    public FieldArguments Arguments(FieldType definition, FieldUse use) =>
        new(Execution.GetArguments(definition, use.Fields[0]) ?? new Dictionary<string, ArgumentValue>());

    /// <summary>
    /// The plan of what a root field selects of nodes of one kind: kept with the document when no variable stands in it, so that a repeated
    /// query is planned once.
    /// </summary>
    public NodePlan Nodes(Kind kind, FieldUse use)
    {
        return Execution.ExecutionOptions.ValidationRules is CachedDocumentRules cached && cached.InputsOf(Execution.Operation) is { } inputs
            ? inputs.PlanOf(use.Fields[0], kind, Plan)
            : Plan();

        NodePlan Plan()
        {
            var nodes = new NodeSetPlanner(this, [kind]);
            var shape = nodes.Plan(use.SelectionSets);
            return new NodePlan(nodes.Selections, shape);
        }
    }

    /// <summary>The object type of a name; throws when the schema has none, which is a programming error.</summary>
    public IObjectGraphType ObjectType(string name) => Execution.Schema.AllTypes[name] as IObjectGraphType
        ?? throw new InvalidOperationException($"The schema has no object type {name}.");

    /// <summary>
    /// The fields that selections ask of an object of a concrete type, in the order of the response: fragments spread, what applies to other
    /// types or is skipped left out, equal response keys merged (GraphQL, CollectFields).
    /// </summary>
    public IReadOnlyList<FieldUse> Collect(IObjectGraphType type, IEnumerable<GraphQLSelectionSet> selectionSets)
    {
        var uses = new List<(string Key, List<GraphQLField> Fields)>();
        foreach (var selectionSet in selectionSets)
        {
            Collect(type, selectionSet, uses);
        }

        return [.. uses.Select(use => new FieldUse(use.Key, use.Fields))];
    }

    private void Collect(IObjectGraphType type, GraphQLSelectionSet selectionSet, List<(string Key, List<GraphQLField> Fields)> uses)
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case GraphQLField field when IsIncluded(field):
                    var key = field.Alias?.Name.StringValue ?? field.Name.StringValue;
                    var index = uses.FindIndex(use => use.Key == key);
                    if (index < 0)
                    {
                        uses.Add((key, [field]));
                    }
                    else
                    {
                        uses[index].Fields.Add(field);
                    }

                    break;
                case GraphQLInlineFragment inline when IsIncluded(inline) && Applies(inline.TypeCondition, type):
                    Collect(type, inline.SelectionSet, uses);
                    break;
                case GraphQLFragmentSpread spread when IsIncluded(spread)
                    && Fragment(spread) is { } fragment && Applies(fragment.TypeCondition, type):
                    Collect(type, fragment.SelectionSet, uses);
                    break;
            }
        }
    }

    private GraphQLFragmentDefinition? Fragment(GraphQLFragmentSpread spread) => Execution.Document.Definitions
        .OfType<GraphQLFragmentDefinition>().FirstOrDefault(fragment => fragment.FragmentName.Name.Value == spread.FragmentName.Name.Value);

    private bool Applies(GraphQLTypeCondition? condition, IObjectGraphType type)
    {
        if (condition is null || condition.Type.Name.Value == type.Name)
        {
            return true;
        }

        return Execution.Schema.AllTypes[condition.Type.Name.Value] is IAbstractGraphType named && named.IsPossibleType(type);
    }

    private bool IsIncluded(IHasDirectivesNode node) => node.Directives is not { Count: > 0 } directives
        || (!IsSet(directives, "skip", otherwise: false) && IsSet(directives, "include", otherwise: true));

    private bool IsSet(GraphQLDirectives directives, string name, bool otherwise)
    {
        var directive = directives.Items.Find(item => item.Name.Value == name);
        return directive?.Arguments?.Items.Find(argument => argument.Name.Value == "if")?.Value switch
        {
            GraphQLBooleanValue literal => literal.BoolValue,
            GraphQLVariable variable => Execution.Variables.ValueFor(variable.Name, out var value) ? value.Value is true : otherwise,
            _ => otherwise,
        };
    }
}
