using DealGraph.Domain.Catalogue;
using DealGraph.GraphQL.Filters;
using GraphQL.Types;

namespace DealGraph.GraphQL.SchemaTypes;

/// <summary>Enumerations: one for each codelist, and those of the API itself.</summary>
internal static class CodeTypes
{
    /// <summary>Every enumeration that follows from the catalogue, and the API's own.</summary>
    public static IEnumerable<IGraphType> Describe()
    {
        var codelists = DealGraphCatalogue.Kinds.SelectMany(kind => kind.Fields).Select(field => field.Codelist).OfType<Codelist>().Distinct();
        foreach (var codelist in codelists)
        {
            yield return Enumeration(codelist.Name, codelist.Description, codelist.Codes.Select(code => (code.Value, code.Description, (object)code.Value)));
        }

        yield return Enumeration(
            "SortDirection",
            "A direction of an order, with the place of nodes that have no value.",
            SortDirection.All.Select(direction => (direction.Name, direction.Description, (object)direction.Value)));
        yield return Enumeration(
            "Match",
            "When a comparison with a value that is only known between bounds holds.",
            [("CERTAIN", "When it holds for everything the bounds allow.", "CERTAIN"), ("POSSIBLE", "When it holds for something the bounds allow.", "POSSIBLE")]);
    }

    /// <summary>The enumeration of a C# enum, in capitals.</summary>
    public static EnumerationGraphType Enumeration<T>(string description, Func<T, string> describe)
        where T : struct, Enum => Enumeration(
            typeof(T).Name, description, Enum.GetValues<T>().Select(value => NameForms.Snake(value.ToString()).ToUpperInvariant() is var code
                ? (code, describe(value), (object)code)
                : default));

    /// <summary>An enumeration of names, descriptions and values.</summary>
    public static EnumerationGraphType Enumeration(string name, string description, IEnumerable<(string Name, string Description, object Value)> values)
    {
        var type = new EnumerationGraphType { Name = name, Description = description };
        foreach (var value in values)
        {
            type.Add(new EnumValueDefinition(value.Name, value.Value) { Description = value.Description });
        }

        return type;
    }
}
