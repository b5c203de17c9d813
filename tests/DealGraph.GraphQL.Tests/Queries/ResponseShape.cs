using System.Text.Json;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace DealGraph.GraphQL.Tests.Queries;

/// <summary>Checks a response against the document and the schema by the specification's own rules, knowing nothing of the planner.</summary>
internal sealed class ResponseShape
{
    private readonly ISchema schema;
    private readonly JsonElement variables;
    private readonly Dictionary<string, GraphQLFragmentDefinition> fragments;
    private readonly GraphQLOperationDefinition operation;
    private readonly List<string> problems = [];

    private ResponseShape(ISchema schema, string text, string? variables)
    {
        this.schema = schema;
        this.variables = JsonDocument.Parse(variables ?? "{}").RootElement;
        var document = Parser.Parse(text);
        fragments = document.Definitions.OfType<GraphQLFragmentDefinition>().ToDictionary(fragment => fragment.FragmentName.Name.StringValue);
        operation = document.Definitions.OfType<GraphQLOperationDefinition>().Single();
    }

    public static IReadOnlyList<string> Problems(ISchema schema, string document, string? variables, JsonElement data)
    {
        var shape = new ResponseShape(schema, document, variables);
        shape.CheckObject(schema.Query, [shape.operation.SelectionSet], data, "data");
        return shape.problems;
    }

    private void Check(IGraphType type, IReadOnlyList<GraphQLField> fields, JsonElement value, string path)
    {
        switch (type)
        {
            case NonNullGraphType required:
                Require(value.ValueKind != JsonValueKind.Null, path, "is null");
                Check(required.ResolvedType!, fields, value, path);
                break;
            case var _ when value.ValueKind == JsonValueKind.Null:
                break;
            case ListGraphType list:
                Require(value.ValueKind == JsonValueKind.Array, path, "is no list");
                var index = 0;
                foreach (var item in value.EnumerateArray())
                {
                    Check(list.ResolvedType!, fields, item, $"{path}[{index++}]");
                }

                break;
            case EnumerationGraphType codes:
                Require(codes.Values.Any(code => code.Name == value.GetString()), path, $"is no code of {codes.Name}: {value}");
                break;
            case ScalarGraphType scalar:
                CheckScalar(scalar, value, path);
                break;
            default:
                Require(value.ValueKind == JsonValueKind.Object, path, "is no object");
                CheckObject(type, [.. fields.Select(field => field.SelectionSet).OfType<GraphQLSelectionSet>()], value, path);
                break;
        }
    }

    private void CheckScalar(ScalarGraphType scalar, JsonElement value, string path) => Require(
        scalar.Name switch
        {
            "Int" => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out _),
            "Boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "Float" => value.ValueKind == JsonValueKind.Number,
            "Decimal" => value.ValueKind == JsonValueKind.String && decimal.TryParse(value.GetString(), System.Globalization.CultureInfo.InvariantCulture, out _),
            "Date" => value.ValueKind == JsonValueKind.String && DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", out _),
            _ => value.ValueKind == JsonValueKind.String,
        },
        path,
        $"is no {scalar.Name}: {value}");

    // The candidates of an abstract type are tried one by one: the keys, in their order, must be those of one of them.
    private void CheckObject(IGraphType type, IReadOnlyList<GraphQLSelectionSet> selections, JsonElement value, string path)
    {
        var keys = value.EnumerateObject().Select(property => property.Name).ToList();
        IReadOnlyList<IObjectGraphType> candidates = type is IAbstractGraphType several ? [.. several.PossibleTypes] : [(IObjectGraphType)type];
        var named = value.EnumerateObject().Where(property => property.Name == "__typename").Select(property => property.Value.GetString()).FirstOrDefault();
        var matching = candidates.Where(candidate => named is null || candidate.Name == named)
            .Select(candidate => (candidate, Uses: Collect(candidate, selections))).Where(pair => pair.Uses.Select(use => use.Key).SequenceEqual(keys)).ToList();
        if (matching is [])
        {
            problems.Add($"{path} has the keys {string.Join(' ', keys)}, which are not those of {type.Name}");
            return;
        }

        if (candidates.Count > 1 && named is null)
        {
            return;
        }

        foreach (var (key, fields) in matching[0].Uses)
        {
            if (fields[0].Name.Value == "__typename")
            {
                Require(value.GetProperty(key).GetString() == matching[0].candidate.Name, $"{path}.{key}", "is another type");
            }
            else
            {
                Check(matching[0].candidate.GetField(fields[0].Name.Value)!.ResolvedType!, fields, value.GetProperty(key), $"{path}.{key}");
            }
        }
    }

    private List<(string Key, List<GraphQLField> Fields)> Collect(IObjectGraphType type, IEnumerable<GraphQLSelectionSet> selections)
    {
        var uses = new List<(string Key, List<GraphQLField> Fields)>();
        foreach (var selection in selections.SelectMany(set => set.Selections).Where(IsIncluded))
        {
            foreach (var (key, fields) in selection switch
            {
                GraphQLField field => [((field.Alias?.Name ?? field.Name).StringValue, [field])],
                GraphQLInlineFragment inline when Applies(inline.TypeCondition, type) => Collect(type, [inline.SelectionSet]),
                GraphQLFragmentSpread spread when Applies(fragments[spread.FragmentName.Name.StringValue].TypeCondition, type) =>
                    Collect(type, [fragments[spread.FragmentName.Name.StringValue].SelectionSet]),
                _ => [],
            })
            {
                if (uses.FindIndex(use => use.Key == key) is >= 0 and var index)
                {
                    uses[index].Fields.AddRange(fields);
                }
                else
                {
                    uses.Add((key, [.. fields]));
                }
            }
        }

        return uses;
    }

    private bool Applies(GraphQLTypeCondition? condition, IObjectGraphType type) => condition is null || condition.Type.Name.Value == type.Name
        || (schema.AllTypes[condition.Type.Name.Value] is IAbstractGraphType named && named.PossibleTypes.Contains(type));

    private bool IsIncluded(ASTNode selection) => ((IHasDirectivesNode)selection).Directives?.Items.All(directive =>
        Truth(directive.Arguments!.Items[0].Value) == (directive.Name.Value == "include")) ?? true;

    private bool Truth(GraphQLValue value) => value switch
    {
        GraphQLBooleanValue literal => literal.BoolValue,
        GraphQLVariable variable when variables.TryGetProperty(variable.Name.StringValue, out var given) => given.GetBoolean(),
        GraphQLVariable variable => Truth(operation.Variables!.Items.Single(definition => definition.Variable.Name.Value == variable.Name.Value).DefaultValue!),
        _ => throw new InvalidOperationException("A condition is a truth value."),
    };

    private void Require(bool condition, string path, string problem)
    {
        if (!condition)
        {
            problems.Add($"{path} {problem}");
        }
    }
}
