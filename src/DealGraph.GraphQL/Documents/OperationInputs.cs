using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace DealGraph.GraphQL.Documents;

/// <summary>
/// What of an operation of a valid document depends on the request: its variables, and the arguments of its fields. Found once, so that
/// the engine need not walk the whole tree twice for each request, which takes it longer than all else that it does.
/// </summary>
internal sealed class OperationInputs
{
    private readonly ISchema _schema;
    private readonly List<(GraphQLField Field, FieldType Definition)> _fields = [];

    // The operation's variables and nothing below them.
    private readonly GraphQLDocument _document;
    private readonly GraphQLOperationDefinition _operation;
    private readonly bool _isPlain;

    private OperationInputs(ISchema schema, GraphQLDocument document, GraphQLOperationDefinition operation)
    {
        _schema = schema;
        _operation = new GraphQLOperationDefinition(new GraphQLSelectionSet([]))
        {
            Operation = operation.Operation,
            Name = operation.Name,
            Variables = operation.Variables,
            Location = operation.Location,
        };
        _document = new GraphQLDocument([_operation]) { Source = document.Source };
        _isPlain = IsPlain(operation) && !RefusesNull(document, operation) && Collect(operation.SelectionSet, _schema.RootOf(operation), new Fragments(new FragmentIndex(document), []));
    }

    /// <summary>
    /// The inputs of an operation; null when only the engine can tell them: it has directives, asks for the schema, or has a variable that
    /// may be absent where null may not stand.
    /// </summary>
    public static OperationInputs? Of(ISchema schema, GraphQLDocument document, GraphQLOperationDefinition operation)
    {
        var inputs = new OperationInputs(schema, document, operation);
        return inputs._isPlain ? inputs : null;
    }

    /// <summary>Coerces the variables and arguments of a request, with the engine's result of the same.</summary>
    public async Task<IValidationResult> CoerceAsync(IDocumentValidator engine, ValidationOptions options)
    {
        var result = await engine.ValidateAsync(options with { Document = _document, Operation = _operation, Rules = [] });
        if (!result.IsValid || _fields.Count == 0)
            return result;

        var values = new Dictionary<GraphQLField, IDictionary<string, ArgumentValue>>(_fields.Count);
        try
        {
            foreach (var (field, definition) in _fields)
            {
                if (ExecutionHelper.GetArguments(definition.Arguments, field.Arguments, result.Variables, options.Document, field, directive: null) is { } arguments)
                    values.Add(field, arguments);
            }
        }
        catch (ValidationError)
        {
            // The engine tells all of them, not only the first.
            return await engine.ValidateAsync(options);
        }

        return new ValidationResult { Variables = result.Variables, ArgumentValues = values };
    }

    private static bool IsPlain(ASTNode node) => node is not IHasDirectivesNode { Directives.Count: > 0 };

    private bool RefusesNull(GraphQLDocument document, GraphQLOperationDefinition operation)
    {
        if (operation.Variables is not { Count: > 0 } variables)
            return false;

        var context = new ValidationContext { Schema = _schema, Document = document, Operation = operation, TypeInfo = new TypeInfo(_schema) };
        var refusing = context.GetRecursiveVariables(operation)?.Where(usage => usage.Type is NonNullGraphType).Select(usage => usage.Node.Name.Value).ToHashSet() ?? [];
        return variables.Items.Any(variable => !IsPlain(variable) || (variable.Type is not GraphQLNonNullType && refusing.Contains(variable.Variable.Name.Value)));
    }

    // Whether all of it is plain.
    private bool Collect(GraphQLSelectionSet? selections, IGraphType? type, Fragments fragments) =>
        selections is null || selections.Selections.TrueForAll(selection => IsPlain(selection) && selection switch
        {
            GraphQLField field => Collect(field, type as IComplexGraphType, fragments),
            GraphQLInlineFragment inline => Collect(inline.SelectionSet, _schema.TypeOf(inline.TypeCondition) ?? type, fragments),
            GraphQLFragmentSpread spread => Collect(fragments.Index.Find(spread), fragments),
            _ => false,
        });

    private bool Collect(GraphQLField field, IComplexGraphType? parent, Fragments fragments)
    {
        if (field.Name.Value == _schema.TypeNameMetaFieldType.Name)
            return true;
        if (parent?.GetField(field.Name.Value) is not { } definition)
            return false;
        if (field.Arguments is { Count: > 0 })
            _fields.Add((field, definition));
        return Collect(field.SelectionSet, definition.ResolvedType?.GetNamedType(), fragments);
    }

    private bool Collect(GraphQLFragmentDefinition? fragment, Fragments fragments) => fragment is not null
        && (!fragments.Visited.Add(fragment) || (IsPlain(fragment) && Collect(fragment.SelectionSet, _schema.TypeOf(fragment.TypeCondition), fragments)));

    private sealed record Fragments(FragmentIndex Index, HashSet<GraphQLFragmentDefinition> Visited);
}
