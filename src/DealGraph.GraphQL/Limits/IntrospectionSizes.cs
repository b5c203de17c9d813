using GraphQL.Types;
using GraphQLParser;

namespace DealGraph.GraphQL.Limits;

/// <summary>
/// How long the lists of introspection are in one schema: <c>types</c> as it is, those of each type on average.
/// Asking for the fields of the types of the fields of all types is a few words, and its answer can be megabytes.
/// </summary>
internal sealed class IntrospectionSizes
{
    private readonly int _types;
    private readonly int _directives;
    private readonly int _fields;
    private readonly int _arguments;
    private readonly int _inputFields;
    private readonly int _values;
    private readonly int _interfaces;
    private readonly int _possibleTypes;

    public IntrospectionSizes(ISchema schema)
    {
        Schema = schema;
        int types = 0, fields = 0, arguments = 0, inputFields = 0, values = 0, interfaces = 0, possibleTypes = 0;
        foreach (var type in schema.AllTypes)
        {
            types++;
            values += (type as EnumerationGraphType)?.Values.Count ?? 0;
            interfaces += (type as IImplementInterfaces)?.ResolvedInterfaces.Count ?? 0;
            possibleTypes += (type as IAbstractGraphType)?.PossibleTypes.Count ?? 0;
            if (type is IInputObjectGraphType input)
                inputFields += input.Fields.Count;
            else if (type is IComplexGraphType output)
            {
                fields += output.Fields.Count;
                arguments += output.Fields.Sum(field => field.Arguments?.Count ?? 0);
            }
        }

        _types = types;
        _directives = schema.Directives.Count;
        _fields = Average(fields, types);
        _arguments = Average(arguments, fields);
        _inputFields = Average(inputFields, types);
        _values = Average(values, types);
        _interfaces = Average(interfaces, types);
        _possibleTypes = Average(possibleTypes, types);
    }

    /// <summary>The schema that was measured.</summary>
    public ISchema Schema { get; }

    /// <summary>How many objects <paramref name="field"/> of an introspection type returns; none for one that is no list.</summary>
    public int Of(ROM field) =>
        field == "fields" ? _fields
        : field == "types" ? _types
        : field == "args" ? _arguments
        : field == "inputFields" ? _inputFields
        : field == "enumValues" ? _values
        : field == "interfaces" ? _interfaces
        : field == "possibleTypes" ? _possibleTypes
        : field == "directives" ? _directives
        : 0;

    private static int Average(int total, int count) => Math.Max(1, (total + count - 1) / Math.Max(1, count));
}
