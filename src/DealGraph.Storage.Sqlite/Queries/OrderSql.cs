using DealGraph.Storage.Fields;
using DealGraph.Storage.Queries;

namespace DealGraph.Storage.Sqlite.Queries;

/// <summary>Writes orders, and positions in them.</summary>
internal static class OrderSql
{
    /// <summary>Adds an ORDER BY: the keys, then the id; the other way round for a page from the end.</summary>
    public static SqlText AddOrder(this SqlText sql, IReadOnlyList<Ordering> orderings, string alias, bool reversed, string? id = null) => sql.Add(" ORDER BY ")
        .Join("", orderings, ordering =>
        {
            var descending = ordering.IsDescending != reversed;
            var nullsFirst = ordering.NullsFirst != reversed;
            sql.Column(alias, ordering.Part).Add(descending ? " DESC" : " ASC");

            // SQLite holds null for the least value; saying what it does anyway could cost it an index.
            sql.Add(nullsFirst != descending ? "" : nullsFirst ? " NULLS FIRST" : " NULLS LAST").Add(", ");
        })
        .Add(id ?? $"{alias}.id").Add(reversed ? " DESC" : "");

    /// <summary>Adds the condition that a node lies after a position (before it, when reversed).</summary>
    public static SqlText AddAfter(this SqlText sql, IReadOnlyList<Ordering> orderings, IReadOnlyList<object?> position, string alias, bool reversed)
    {
        sql.Add("(");
        for (var key = 0; key <= orderings.Count; key++)
        {
            sql.Add(key == 0 ? "(" : " OR (");
            for (var earlier = 0; earlier < key; earlier++)
            {
                sql.Column(alias, orderings[earlier].Part).Add(" IS ").Value(position[earlier]).Add(" AND ");
            }

            if (key == orderings.Count)
            {
                sql.Column(alias, FieldPart.Id).Add(reversed ? " < " : " > ").Value(position[key]);
            }
            else
            {
                sql.AddBeyond(orderings[key], position[key], alias, reversed);
            }

            sql.Add(")");
        }

        return sql.Add(")");
    }

    private static void AddBeyond(this SqlText sql, Ordering ordering, object? value, string alias, bool reversed)
    {
        var descending = ordering.IsDescending != reversed;
        var nullsFirst = ordering.NullsFirst != reversed;
        if (value is null)
        {
            sql.Add(nullsFirst ? $"{alias}.{ordering.Part.Column} IS NOT NULL" : "FALSE");
            return;
        }

        sql.Add("(").Column(alias, ordering.Part).Add(descending ? " < " : " > ").Value(value)
            .Add(nullsFirst ? ")" : $" OR {alias}.{ordering.Part.Column} IS NULL)");
    }
}
