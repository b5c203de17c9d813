using DealGraph.Domain.Catalogue;
using DealGraph.GraphQL.Errors;
using DealGraph.Storage.Fields;
using DealGraph.Storage.Queries;

namespace DealGraph.GraphQL.Filters;

/// <summary>Reads <c>orderBy</c>: a list of keys, each one field with its direction.</summary>
internal static class OrderReader
{
    /// <summary>The most keys of an order.</summary>
    private const int MostKeys = 5;

    /// <summary>The scalar that a field is ordered by; null when it is not ordered by.</summary>
    public static FieldPart? PartOf(Field field) => field.Type switch
    {
        FieldType.Date => new FieldPart(field, Part.Earliest),
        FieldType.Money => new FieldPart(field, Part.Usd),
        FieldType.Share => new FieldPart(field, Part.Min),
        FieldType.Text => new FieldPart(field, Part.Folded),
        FieldType.Reference or FieldType.Decimal or FieldType.Url => null,
        _ => new FieldPart(field),
    };

    /// <summary>Reads the keys.</summary>
    public static IReadOnlyList<Ordering> Read(Kind kind, IReadOnlyList<object?> keys)
    {
        if (keys.Count > MostKeys)
        {
            throw new DealGraphError(ErrorCodes.LimitExceeded, $"orderBy has {keys.Count} keys; it takes {MostKeys} at the most.", "maxOrderKeys");
        }

        var orderings = new List<Ordering>(keys.Count);
        foreach (var key in keys)
        {
            if (key is not IDictionary<string, object?> entries)
            {
                throw new DealGraphError(ErrorCodes.BadUserInput, "orderBy has a key that is null.");
            }

            orderings.AddRange(entries.Select(entry => Read(kind, entry.Key, entry.Value)));
        }

        return orderings;
    }

    // The direction of an amount stands one level down, at the currency it is compared in.
    private static Ordering Read(Kind kind, string name, object? value)
    {
        if (value is IDictionary<string, object?> { Count: 1 } nested)
        {
            value = nested.Values.Single();
        }

        if (value is not SortDirection direction)
        {
            throw new DealGraphError(ErrorCodes.BadUserInput, $"orderBy.{name} has no direction.");
        }

        var part = name == "id" ? FieldPart.Id : PartOf(kind.Field(name)) ?? throw new InvalidOperationException($"{kind}.{name} is not ordered by.");
        return new Ordering(part, direction.IsDescending, direction.NullsFirst);
    }
}
