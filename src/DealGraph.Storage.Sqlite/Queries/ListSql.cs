using System.Globalization;
using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Queries;

namespace DealGraph.Storage.Sqlite.Queries;

/// <summary>Writes related nodes: lists and single ones, inside the row of the node they are related to.</summary>
internal static class ListSql
{
    /// <summary>Adds the position, the order and the limit of a page to a query of one kind.</summary>
    /// <param name="sql">The statement.</param>
    /// <param name="query">The query.</param>
    /// <param name="alias">The nodes' table.</param>
    /// <param name="id">The column that ties are ordered by, when another than the node's id holds it.</param>
    public static SqlText AddWindow(this SqlText sql, NodeQuery query, string alias, string? id = null)
    {
        var page = query.Page;
        if (page?.After is { } after)
        {
            sql.Add(" AND ").AddAfter(query.Orderings, after, alias, reversed: false);
        }

        if (page?.Before is { } before)
        {
            sql.Add(" AND ").AddAfter(query.Orderings, before, alias, reversed: true);
        }

        sql.AddOrder(query.Orderings, alias, page?.FromEnd ?? false, id);
        return page is null ? sql : sql.AddLimit(page);
    }

    /// <summary>
    /// Adds the limit of a page: one more than its size, to know whether there are more. It stands in the text, not in a parameter, because
    /// SQLite plans nested lists several times better when it knows the limit.
    /// </summary>
    public static SqlText AddLimit(this SqlText sql, Page page) => sql.Add(string.Create(CultureInfo.InvariantCulture, $" LIMIT {page.Size + 1L}"));

    /// <summary>Adds a related list or a related node as the text of a JSON value.</summary>
    public static SqlText AddRelatedValue(this SqlText sql, RelatedSlot slot, string alias) => slot.Relation.IsToOne
        ? sql.AddToOne(slot, alias)
        : sql.AddList(slot, alias);

    private static SqlText AddToOne(this SqlText sql, RelatedSlot slot, string alias)
    {
        var (relation, selections) = (slot.Relation, slot.Query.Selections);
        if (relation.Steps is [{ IsForward: true }])
        {
            return sql.AddRowOfAnyKind(selections, $"{alias}.{RelationSql.NearColumn(relation)}", otherwise: "'null'");
        }

        // Of several related nodes, the first by id.
        var way = RelationSql.Begin(sql, relation);
        sql.Add("coalesce((SELECT ");
        if (way is { Link: { } link, LinkColumn: { } column })
        {
            sql.AddRowOfAnyKind(selections, $"{way.NearAlias}.{column}").Add(" FROM ").Table(link, way.NearAlias)
                .Add(" WHERE ").AddTie(way, relation, alias).Add($" ORDER BY {way.NearAlias}.{column}");
        }
        else
        {
            sql.AddRow(selections[0], way.FarAlias, null, kindIndex: null).Add(" FROM ").Table(selections[0].Kind, way.FarAlias)
                .Add(" WHERE ").AddTie(way, relation, alias).Add($" ORDER BY {way.FarAlias}.id");
        }

        return sql.Add(" LIMIT 1), 'null')");
    }

    private static SqlText AddList(this SqlText sql, RelatedSlot slot, string alias)
    {
        var query = slot.Query;
        sql.Add("concat('[', ");
        if (!query.WantsRows)
        {
            sql.Add("'null'");
        }
        else if (query.Selections is [var only])
        {
            var row = sql.NewAlias();
            sql.Add($"(SELECT concat('[', group_concat({row}.j), ']') FROM (SELECT ");
            var far = sql.NewAlias();
            sql.AddRow(only, far, query.Page is { WantsPositions: true } ? query.Orderings : null, kindIndex: null).Add(" AS j FROM ")
                .AddRelatedNodes(slot, only.Kind, alias, far, out var id).AddWindow(query, far, id).Add($") {row})");
        }
        else
        {
            sql.AddMixedList(slot, alias);
        }

        return sql.Add(", ',', ").AddHead(query, () => sql.AddTotal(slot, alias), far => sql.AddRelatedNodes(slot, query.Kind, alias, far)).Add(", ']')");
    }

    private static SqlText AddTotal(this SqlText sql, RelatedSlot slot, string alias) => sql.Add("(").Join(" + ", slot.Query.Selections, selection =>
    {
        var far = sql.NewAlias();
        sql.Add("(SELECT count(*) FROM ").AddRelatedNodes(slot, selection.Kind, alias, far).Add(")");
    }).Add(")");

    private static SqlText AddMixedList(this SqlText sql, RelatedSlot slot, string alias)
    {
        var row = sql.NewAlias();
        sql.Add($"(SELECT concat('[', group_concat({row}.j), ']') FROM (").Join(" UNION ALL ", Ordered(slot.Query.Selections), indexed =>
        {
            var far = sql.NewAlias();
            sql.Add($"SELECT {far}.id AS id, ").AddRow(indexed.Selection, far, null, indexed.Index).Add(" AS j FROM ")
                .AddRelatedNodes(slot, indexed.Selection.Kind, alias, far);
        });
        sql.Add(" ORDER BY id");
        if (slot.Query.Page is { } page)
        {
            sql.AddLimit(page);
        }

        return sql.Add($") {row})");
    }

    private static SqlText AddRelatedNodes(this SqlText sql, RelatedSlot slot, Kind kind, string alias, string far)
    {
        sql.AddRelatedNodes(slot, kind, alias, far, out _);
        return sql;
    }

    // FROM's operand and WHERE; gives the column that holds the far node's id. Through a linking kind the far nodes are a set. Links with a
    // key of their own are few between the same two nodes: the first one counts, and their index gives the far nodes in order. Of others
    // (claims to their source) there are many: then a set of ids, for which SQLite makes a table each time.
    private static SqlText AddRelatedNodes(this SqlText sql, RelatedSlot slot, Kind kind, string alias, string far, out string id)
    {
        var way = RelationSql.Begin(sql, slot.Relation);
        id = $"{far}.id";
        switch (way)
        {
            case { Link: { Key: not [] } link, LinkColumn: { } column }:
                id = $"{way.NearAlias}.{column}";
                var first = sql.NewAlias();
                sql.AddWay(way with { FarAlias = far }, kind).Add(" WHERE ").AddTie(way, slot.Relation, alias)
                    .Add(" AND NOT EXISTS (SELECT 1 FROM ").Table(link, first).Add(" WHERE ")
                    .AddTie(way with { NearAlias = first, HolderAlias = first }, slot.Relation, alias)
                    .Add($" AND {first}.{column} = {id} AND {first}.id < {way.NearAlias}.id)");
                break;
            case { Link: { } link, LinkColumn: { } column }:
                sql.Table(kind, far).Add($" WHERE {far}.id IN (SELECT {way.NearAlias}.{column} FROM ").Table(link, way.NearAlias).Add(" WHERE ")
                    .AddTie(way, slot.Relation, alias).Add(")");
                break;
            default:
                sql.Table(kind, far).Add(" WHERE ").AddTie(way with { NearAlias = far, HolderAlias = far }, slot.Relation, alias);
                break;
        }

        return slot.Query.Filter is { } filter ? sql.Add(" AND ").AddFilter(filter, far) : sql;
    }

    private static IEnumerable<(Selection Selection, int Index)> Ordered(IReadOnlyList<Selection> selections) =>
        selections.Select((selection, index) => (selection, index)).OrderBy(pair => pair.selection.Kind.Name, StringComparer.Ordinal);
}
