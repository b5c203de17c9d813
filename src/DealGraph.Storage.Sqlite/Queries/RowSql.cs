using DealGraph.Storage.Fields;
using DealGraph.Storage.Queries;

namespace DealGraph.Storage.Sqlite.Queries;

/// <summary>Writes rows: the slots of a node as a JSON array.</summary>
internal static class RowSql
{
    /// <summary>Adds a node's row.</summary>
    /// <param name="sql">The statement.</param>
    /// <param name="selection">The slots.</param>
    /// <param name="alias">The node's table.</param>
    /// <param name="positionOf">The order whose keys and id end the row, or null for none.</param>
    /// <param name="kindIndex">The index of the kind that begins the row, or null for none.</param>
    public static SqlText AddRow(
        this SqlText sql, Selection selection, string alias, IReadOnlyList<Ordering>? positionOf, int? kindIndex)
    {
        // Scalars in a row make one JSON array between them; related nodes are JSON already and are joined in as text, because SQLite
        // would parse them again at every level of nesting.
        var items = Items(selection, positionOf, kindIndex);
        if (items.TrueForAll(item => item is not RelatedSlot))
        {
            return sql.Add("json_array(").Join(", ", items, item => sql.AddScalar(item, alias)).Add(")");
        }

        sql.Add("concat('['");
        for (var start = 0; start < items.Count;)
        {
            sql.Add(start == 0 ? ", " : ", ',', ");
            if (items[start] is RelatedSlot related)
            {
                sql.AddRelatedValue(related, alias);
                start++;
                continue;
            }

            var count = items.Skip(start).TakeWhile(item => item is not RelatedSlot).Count();
            sql.Add("trim(json_array(").Join(", ", items.Skip(start).Take(count), item => sql.AddScalar(item, alias)).Add("), '[]')");
            start += count;
        }

        return sql.Add(", ']')");
    }

    /// <summary>Adds the row of a node of which only the id is known, from the table of its kind; <paramref name="otherwise"/> when it is not there.</summary>
    public static SqlText AddRowOfAnyKind(
        this SqlText sql, IReadOnlyList<Selection> selections, string id, bool withPosition = false, string otherwise = "NULL") => sql
        .Add("coalesce(")
        .Join(", ", selections.Select((selection, index) => (selection, index)), indexed =>
        {
            var alias = sql.NewAlias();
            sql.Add("(SELECT ").AddRow(indexed.selection, alias, withPosition ? [] : null, selections.Count > 1 ? indexed.index : null)
                .Add(" FROM ").Table(indexed.selection.Kind, alias).Add($" WHERE {alias}.id = {id})");
        })
        .Add($", {otherwise})");

    /// <summary>Adds groups as a JSON array.</summary>
    public static SqlText AddGroups(this SqlText sql, Grouping grouping, string alias, Action addNodes)
    {
        var row = sql.NewAlias();
        sql.Add($"(SELECT concat('[', group_concat({row}.j), ']') FROM (SELECT json_array(").AddKey(grouping.Key, alias).Add(", count(*)");
        foreach (var amount in grouping.Amounts)
        {
            var usd = $"{alias}.{new FieldPart(amount, Part.Usd).Column}";
            sql.Add($", count({usd}), sum({usd}), min({usd}), max({usd})");
        }

        sql.Add(") AS j FROM ");
        addNodes();
        if (grouping.Key is not null)
        {
            sql.Add(" GROUP BY ").AddKey(grouping.Key, alias).Add(" ORDER BY ").AddKey(grouping.Key, alias).Add(" NULLS LAST LIMIT 1000");
        }

        return sql.Add($") {row})");
    }

    private static SqlText AddKey(this SqlText sql, GroupKey? key, string alias)
    {
        if (key is null)
        {
            return sql.Add("NULL");
        }

        if (key.Bucket is not { } bucket)
        {
            return sql.Column(alias, key.Part);
        }

        var length = bucket == DateBucket.Year ? 4 : 7;
        var earliest = $"substr({alias}.{key.Part.Column}, 1, {length})";
        var latest = $"substr({alias}.{(key.Part with { Part = Part.Latest }).Column}, 1, {length})";
        return sql.Add($"CASE WHEN {earliest} = {latest} THEN {earliest} END");
    }

    // What a row holds, in order: a kind's index, slots, the parts of a position.
    private static List<object> Items(Selection selection, IReadOnlyList<Ordering>? positionOf, int? kindIndex)
    {
        var items = new List<object>(selection.Slots.Count + 2);
        if (kindIndex is { } index)
        {
            items.Add(index);
        }

        items.AddRange(selection.Slots);
        if (positionOf is not null)
        {
            items.AddRange(positionOf.Select(ordering => (object)new ScalarSlot(ordering.Part)));
            items.Add(new ScalarSlot(FieldPart.Id));
        }

        return items;
    }

    private static SqlText AddScalar(this SqlText sql, object item, string alias) => item switch
    {
        ScalarSlot scalar => sql.Column(alias, scalar.Part),
        int index => sql.Add($"{index}"),
        _ => throw new ArgumentOutOfRangeException(nameof(item), item.GetType().Name, "Unknown slot."),
    };
}
