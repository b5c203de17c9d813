using DealGraph.Storage.Fields;
using DealGraph.Storage.Queries;

namespace DealGraph.Storage.Neo4j.Queries;

/// <summary>Writes orders, and says what lies behind a position in them.</summary>
internal static class OrderCypher
{
    private static readonly Ordering ById = new(FieldPart.Id, IsDescending: false, NullsFirst: false);

    /// <summary>Adds an ORDER BY: the keys, then the id; the other way round for a page from the end.</summary>
    public static CypherText AddOrder(this CypherText cypher, IEnumerable<Ordering> orderings, string alias, bool reversed = false) => cypher.Add(" ORDER BY ")
        .Join(", ", orderings.Append(ById).TakeUntilId(), ordering =>
        {
            var descending = ordering.IsDescending != reversed;
            var nullsFirst = ordering.NullsFirst != reversed;

            // Neo4j holds null for the greatest value; saying what it does anyway could cost it an index.
            if (ordering.Part.Field is not null && nullsFirst != descending)
            {
                cypher.Property(alias, ordering.Part).Add(nullsFirst ? " IS NOT NULL, " : " IS NULL, ");
            }

            cypher.Property(alias, ordering.Part).Add(descending ? " DESC" : "");
        });

    /// <summary>That a node lies after a position (before it, when reversed).</summary>
    /// <remarks>
    /// Each key stands inside the condition of the key before it: Neo4j makes a conjunction of every condition, which is short for this
    /// form and grows with the factorial of the keys for a plain list of ways.
    /// </remarks>
    public static Filter After(IReadOnlyList<Ordering> orderings, IReadOnlyList<object?> position, bool reversed) =>
        orderings.Zip(position).Reverse().Aggregate(
            (Filter)new Compare(FieldPart.Id, reversed ? Comparison.Less : Comparison.Greater, position[^1] ?? ""),
            (rest, key) => new AnyOf([Beyond(key.First, key.Second, reversed), new AllOf([Same(key.First.Part, key.Second), rest])]));

    private static Filter Same(FieldPart part, object? value) => value is null ? new IsAbsent(part) : new Compare(part, Comparison.Equal, value);

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

    // Behind the id there are no ties.
    private static IEnumerable<Ordering> TakeUntilId(this IEnumerable<Ordering> orderings)
    {
        foreach (var ordering in orderings)
        {
            yield return ordering;
            if (ordering.Part.Field is null)
            {
                yield break;
            }
        }
    }
}
