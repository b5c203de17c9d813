using System.Collections.Concurrent;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace DealGraph.GraphQL.Documents;

/// <summary>
/// What of an operation of a valid document depends on the request: its variables, and the arguments of fields in which they stand. Found
/// once, so that the engine need not walk the whole tree three times for each request, which takes it longer than all else that it does.
/// </summary>
internal sealed class OperationInputs
{
    private readonly ISchema _schema;
    private readonly GraphQLDocument _document;
    private readonly GraphQLOperationDefinition _operation;
    private readonly Dictionary<GraphQLField, IDictionary<string, ArgumentValue>> _fixed = [];
    private readonly List<(GraphQLField Field, FieldType Definition)> _varying = [];
    private readonly ConcurrentDictionary<(GraphQLField Field, object Key), object> _plans = [];
    private readonly bool _isPlain;

    // The fields of the operation itself; none when a variable stands below them.
    private readonly HashSet<GraphQLField> _plannedOnce;

    // Knows already where the variables stand, which it finds by a walk of the tree. One request at a time has it.
    private ValidationContext? _idle;

    private OperationInputs(ISchema schema, GraphQLDocument document, GraphQLOperationDefinition operation)
    {
        _schema = schema;
        _document = document;
        _operation = operation;
        _isPlain = IsPlain(operation) && operation.Variables?.Items.TrueForAll(IsPlain) != false
            && Collect(operation.SelectionSet, _schema.RootOf(operation), new Fragments(new FragmentIndex(document), []));
        var roots = operation.SelectionSet.Selections.OfType<GraphQLField>().ToHashSet();
        _plannedOnce = _varying.TrueForAll(varying => roots.Contains(varying.Field)) ? roots : [];
    }

    /// <summary>The inputs of an operation; null when only the engine can tell them: it has directives, or asks for the schema.</summary>
    public static OperationInputs? Of(ISchema schema, GraphQLDocument document, GraphQLOperationDefinition operation)
    {
        var inputs = new OperationInputs(schema, document, operation);
        return inputs._isPlain ? inputs : null;
    }

    /// <summary>Coerces the variables and arguments of a request, with the engine's result of the same.</summary>
    public async Task<IValidationResult> CoerceAsync(IDocumentValidator engine, ValidationOptions options)
    {
        try
        {
            if (await VariablesAsync(options.Variables) is { } variables)
                return new ValidationResult { Variables = variables, ArgumentValues = Arguments(variables) };
        }
        catch (ValidationError)
        {
            // An argument is wrong.
        }

        // The engine tells all that is wrong, not only the first.
        return await engine.ValidateAsync(options);
    }

    /// <summary>
    /// What was made of a root field's selection. It is made once when no variable stands below the root's own arguments, and else anew; so
    /// it is for a field that the engine merged of several, which is another one for each request.
    /// </summary>
    /// <param name="field">The root field.</param>
    /// <param name="key">What else it depends on.</param>
    /// <param name="make">Makes it, of nothing but the document and the schema where no variable stands.</param>
    public TPlan PlanOf<TPlan>(GraphQLField field, object key, Func<TPlan> make)
        where TPlan : class
    {
        if (!_plannedOnce.Contains(field))
            return make();
        if (!_plans.TryGetValue((field, key), out var plan))
            _plans[(field, key)] = plan = make();
        return (TPlan)plan;
    }

    // Null when one of them is wrong.
    private async ValueTask<Variables?> VariablesAsync(Inputs given)
    {
        var context = Interlocked.Exchange(ref _idle, null)
            ?? new ValidationContext { Schema = _schema, Document = _document, Operation = _operation, TypeInfo = new TypeInfo(_schema) };
        context.Variables = given;
        var (variables, errors) = await context.GetVariablesValuesAsync();
        context.Variables = Inputs.Empty;
        _idle = context;
        return errors is null ? variables : null;
    }

    private Dictionary<GraphQLField, IDictionary<string, ArgumentValue>> Arguments(Variables variables)
    {
        if (_varying.Count == 0)
            return _fixed;

        var values = new Dictionary<GraphQLField, IDictionary<string, ArgumentValue>>(_fixed);
        foreach (var (field, definition) in _varying)
        {
            if (Arguments(field, definition, variables) is { } arguments)
                values.Add(field, arguments);
        }

        return values;
    }

    private IDictionary<string, ArgumentValue>? Arguments(GraphQLField field, FieldType definition, Variables variables) =>
        ExecutionHelper.GetArguments(definition.Arguments, field.Arguments, variables, _document, field, directive: null);

    private static bool IsPlain(ASTNode node) => node is not IHasDirectivesNode { Directives.Count: > 0 };

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

        if (field.Arguments is { Count: > 0 } given)
        {
            if (given.Items.Exists(argument => HasVariable(argument.Value)))
                _varying.Add((field, definition));
            else if (Arguments(field, definition, Variables.None) is { } arguments)
                _fixed.Add(field, arguments);
        }

        return Collect(field.SelectionSet, definition.ResolvedType?.GetNamedType(), fragments);
    }

    private bool Collect(GraphQLFragmentDefinition? fragment, Fragments fragments) => fragment is not null
        && (!fragments.Visited.Add(fragment) || (IsPlain(fragment) && Collect(fragment.SelectionSet, _schema.TypeOf(fragment.TypeCondition), fragments)));

    private static bool HasVariable(GraphQLValue value) => value switch
    {
        GraphQLVariable => true,
        GraphQLListValue { Values: { } items } => items.Exists(HasVariable),
        GraphQLObjectValue { Fields: { } fields } => fields.Exists(field => HasVariable(field.Value)),
        _ => false,
    };

    private sealed record Fragments(FragmentIndex Index, HashSet<GraphQLFragmentDefinition> Visited);
}
