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
        var items = new List<Action>();
        if (kindIndex is { } index)
        {
            items.Add(() => sql.Add($"{index}"));
        }

        items.AddRange(selection.Slots.Select(slot => (Action)(() => sql.AddSlot(slot, alias))));
        if (positionOf is not null)
        {
            items.AddRange(positionOf.Select(ordering => (Action)(() => sql.Column(alias, ordering.Part))));
            items.Add(() => sql.Column(alias, FieldPart.Id));
        }

        return sql.Add("json_array(").Join(", ", items, add => add()).Add(")");
    }

    /// <summary>Adds the row of a node of which only the id is known, from the table of its kind; null when it is not there.</summary>
    public static SqlText AddRowOfAnyKind(this SqlText sql, IReadOnlyList<Selection> selections, string idAlias, bool withPosition) => sql
        .Add("coalesce(")
        .Join(", ", selections.Select((selection, index) => (selection, index)), indexed =>
        {
            var alias = sql.NewAlias();
            sql.Add("(SELECT ").AddRow(indexed.selection, alias, withPosition ? [] : null, selections.Count > 1 ? indexed.index : null)
                .Add(" FROM ").Table(indexed.selection.Kind, alias).Add($" WHERE {alias}.id = {idAlias}.id)");
        })
        .Add(", NULL)");

    /// <summary>Adds groups as a JSON array.</summary>
    public static SqlText AddGroups(this SqlText sql, Grouping grouping, string alias, Action addNodes)
    {
        var row = sql.NewAlias();
        sql.Add($"(SELECT json_group_array(json({row}.j)) FROM (SELECT json_array(").AddKey(grouping.Key, alias).Add(", count(*)");
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

    private static SqlText AddSlot(this SqlText sql, Slot slot, string alias) => slot switch
    {
        ScalarSlot scalar => sql.Column(alias, scalar.Part),
        RelatedSlot related => sql.AddRelatedValue(related, alias),
        _ => throw new ArgumentOutOfRangeException(nameof(slot), slot.GetType().Name, "Unknown slot."),
    };
}
