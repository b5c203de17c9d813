using DealGraph.Domain.Catalogue;
using DealGraph.GraphQL.Errors;
using DealGraph.Storage.Fields;
using DealGraph.Storage.Queries;

namespace DealGraph.GraphQL.Filters;

/// <summary>Reads <c>where</c> inputs: everything given must hold.</summary>
internal static class FilterReader
{
    /// <summary>Reads the filter input of a kind.</summary>
    public static Filter Read(Kind kind, IDictionary<string, object?> input, string path = "where") =>
        All([.. input.Select(entry => ReadEntry(kind, entry.Key, entry.Value, $"{path}.{entry.Key}"))]);

    /// <summary>One filter that is true when all are.</summary>
    public static Filter All(IReadOnlyList<Filter> filters) => filters is [var only] ? only : new AllOf(filters);

    private static Filter ReadEntry(Kind kind, string name, object? value, string path) => name switch
    {
        _ when value is null => throw NullOperand(path),
        "and" => new AllOf([.. Items(kind, value, path)]),
        "or" => new AnyOf([.. Items(kind, value, path)]),
        "not" => new Not(Read(kind, Object(value), path)),
        "id" => OperatorReader.Read(FieldPart.Id, Object(value), path),
        _ when kind.FindRelation(name) is { } relation => ReadRelation(relation, Object(value), path),
        _ => OperatorReader.Read(kind.Field(name), Object(value), path),
    };

    private static IEnumerable<Filter> Items(Kind kind, object value, string path) => value is IEnumerable<object?> items
        ? items.Select((item, index) => Read(kind, item as IDictionary<string, object?> ?? throw NullOperand($"{path}[{index}]"), $"{path}[{index}]"))
        : [Read(kind, Object(value), path)];

    private static Filter ReadRelation(Relation relation, IDictionary<string, object?> input, string path)
    {
        if (relation.IsToOne)
        {
            return new Related(relation, Quantifier.Some, ByKind(relation, input, path));
        }

        return All([.. input.Select(entry => (Filter)new Related(
            relation,
            entry.Key switch { "some" => Quantifier.Some, "every" => Quantifier.Every, _ => Quantifier.None },
            ByKind(relation, Object(entry.Value ?? throw NullOperand($"{path}.{entry.Key}")), $"{path}.{entry.Key}")))]);
    }

    // A relation to one kind takes that kind's filter. One to several takes what they share, and the filter of each under its own name.
    private static List<(Kind Kind, Filter? Filter)> ByKind(Relation relation, IDictionary<string, object?> input, string path)
    {
        if (relation.Targets is [var only])
        {
            var kind = DealGraphCatalogue.Kind(only);
            return [(kind, input.Count == 0 ? null : Read(kind, input, path))];
        }

        var kinds = relation.Targets.Select(DealGraphCatalogue.Kind).ToList();
        var specific = kinds.Where(kind => input.ContainsKey(NameForms.Camel(kind.TypeName))).ToList();
        var byKind = new List<(Kind, Filter?)>();
        foreach (var kind in specific.Count > 0 ? specific : kinds)
        {
            var filters = input.Where(entry => entry.Key is "id" or "name").Select(entry => ReadEntry(kind, entry.Key, entry.Value, $"{path}.{entry.Key}")).ToList();
            var name = NameForms.Camel(kind.TypeName);
            if (input.TryGetValue(name, out var own))
            {
                filters.Add(Read(kind, Object(own ?? throw NullOperand($"{path}.{name}")), $"{path}.{name}"));
            }

            byKind.Add((kind, filters.Count == 0 ? null : All(filters)));
        }

        return byKind;
    }

    private static IDictionary<string, object?> Object(object value) =>
        value as IDictionary<string, object?> ?? throw new InvalidOperationException("An input object was expected.");

    private static DealGraphError NullOperand(string path) =>
        new(ErrorCodes.BadUserInput, $"{path} is null; leave it out, or ask for absent values with isNull: true.");
}
