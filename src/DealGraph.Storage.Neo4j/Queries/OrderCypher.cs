using DealGraph.Storage.Fields;
using DealGraph.Storage.Queries;

namespace DealGraph.Storage.Neo4j.Queries;

/// <summary>Writes orders, and says what lies behind a position in them.</summary>
internal static class OrderCypher
{
    /// <summary>Adds an ORDER BY: the keys, then the id; the other way round for a page from the end.</summary>
    public static CypherText AddOrder(this CypherText cypher, IEnumerable<Ordering> orderings, string alias, bool reversed = false) => cypher.Add(" ORDER BY ")
        .Join("", orderings, ordering =>
        {
            var descending = ordering.IsDescending != reversed;
            var nullsFirst = ordering.NullsFirst != reversed;

            // Neo4j holds null for the greatest value; saying what it does anyway could cost it an index.
            if (nullsFirst != descending)
            {
                cypher.Property(alias, ordering.Part).Add(nullsFirst ? " IS NOT NULL, " : " IS NULL, ");
            }

            cypher.Property(alias, ordering.Part).Add(descending ? " DESC, " : ", ");
        })
        .Property(alias, FieldPart.Id).Add(reversed ? " DESC" : "");

    /// <summary>That a node lies after a position (before it, when reversed).</summary>
    public static Filter After(IReadOnlyList<Ordering> orderings, IReadOnlyList<object?> position, bool reversed)
    {
        var ways = new List<Filter>();
        var same = new List<Filter>();
        for (var key = 0; key < orderings.Count; key++)
        {
            var (part, value) = (orderings[key].Part, position[key]);
            ways.Add(new AllOf([.. same, Beyond(orderings[key], value, reversed)]));
            same.Add(value is null ? new IsAbsent(part) : new Compare(part, Comparison.Equal, value));
        }

        ways.Add(new AllOf([.. same, new Compare(FieldPart.Id, reversed ? Comparison.Less : Comparison.Greater, position[^1] ?? "")]));
        return new AnyOf(ways);
    }

    private static Filter Beyond(Ordering ordering, object? value, bool reversed)
    {
        var nullsFirst = ordering.NullsFirst != reversed;
        if (value is null)
        {
            return nullsFirst ? new Not(new IsAbsent(ordering.Part)) : new AnyOf([]);
        }

        var beyond = new Compare(ordering.Part, ordering.IsDescending != reversed ? Comparison.Less : Comparison.Greater, value);
        return nullsFirst ? beyond : new AnyOf([beyond, new IsAbsent(ordering.Part)]);
    }
}
