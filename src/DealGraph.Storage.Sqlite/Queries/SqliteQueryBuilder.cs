using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Fields;
using DealGraph.Storage.Queries;

namespace DealGraph.Storage.Sqlite.Queries;

/// <summary>
/// Writes a graph query as one statement. Each row of its result is a tag and JSON: tag 0 for the list's head (total, outer side,
/// groups), tag 1 for a node's row, in order. Related nodes are JSON inside their node's row.
/// </summary>
internal static class SqliteQueryBuilder
{
    /// <summary>Writes a root query.</summary>
    public static SqlText Build(NodeQuery query)
    {
        var sql = new SqlText();
        var alias = sql.NewAlias();
        sql.Add("SELECT 0, concat('[', ").AddHead(query, () => sql.AddTotal(query, alias), node => sql.AddNodes(query, node)).Add(", ']')");
        if (!query.WantsRows)
        {
            return sql;
        }

        sql.Add(" UNION ALL SELECT * FROM (SELECT 1, ");
        if (!IsMixed(query))
        {
            sql.AddRows(query, query.Selections[0], alias);
        }
        else
        {
            sql.AddMixedRows(query, alias);
        }

        return sql.Add(")");
    }

    // Of a page, the ids first, which an index can find and order by itself; then the rows of no more nodes than the page has.
    private static SqlText AddRows(this SqlText sql, NodeQuery query, Selection selection, string alias)
    {
        if (query.Page is not { } page)
        {
            return sql.AddRow(selection, alias, null, kindIndex: null).Add(" FROM ").AddNodes(query, alias).AddWindow(query, alias);
        }

        var row = sql.NewAlias();
        return sql.Add("(SELECT ").AddRow(selection, row, page.WantsPositions ? query.Orderings : null, kindIndex: null)
            .Add(" FROM ").Table(query.Kind, row).Add($" WHERE {row}.id = {alias}.id) FROM (SELECT {alias}.id FROM ")
            .AddNodes(query, alias).AddWindow(query, alias).Add(") ").Add(alias);
    }

    // The nodes of a single-kind root query: FROM's operand and WHERE.
    private static SqlText AddNodes(this SqlText sql, NodeQuery query, string alias)
    {
        sql.Table(query.Kind, alias).Add(" WHERE TRUE");
        if (query.Source is NodesById byId)
        {
            sql.Add(" AND ").AddFilter(new OneOf(FieldPart.Id, byId.Ids), alias);
        }

        return query.Filter is { } filter ? sql.Add(" AND ").AddFilter(filter, alias) : sql;
    }

    private static SqlText AddTotal(this SqlText sql, NodeQuery query, string alias) => IsMixed(query)
        ? sql.Add("(SELECT count(*) FROM (").AddIds(query).Add("))")
        : sql.Add("(SELECT count(*) FROM ").AddNodes(query, alias).Add(")");

    // Nodes of several kinds, or found by text: the ids first, in order and limited, then the row of each from the table of its kind.
    private static SqlText AddMixedRows(this SqlText sql, NodeQuery query, string alias)
    {
        sql.AddRowOfAnyKind(query.Selections, $"{alias}.id", query.Page is { WantsPositions: true }).Add(" FROM (").AddIds(query);
        if (query.Page is { } page)
        {
            sql.AddLimit(page);
        }

        return sql.Add(") ").Add(alias);
    }

    private static bool IsMixed(NodeQuery query) => query.Selections.Count > 1 || query.Source is NodesByText;

    private static SqlText AddIds(this SqlText sql, NodeQuery query) => query.Source switch
    {
        NodesByText byText => SearchSql.AddHits(sql, byText, query.Selections),
        NodesById byId => sql.AddIds(byId, query.Selections),
        _ => throw new ArgumentOutOfRangeException(nameof(query), "Nodes of several kinds are found by id or by text."),
    };

    // Only the tables of the kinds that the ids name; a table without an id would be scanned for nothing.
    private static SqlText AddIds(this SqlText sql, NodesById byId, IReadOnlyList<Selection> selections)
    {
        var ids = byId.Ids.ToLookup(DealGraphCatalogue.OfId);
        var named = selections.Where(selection => ids.Contains(selection.Kind)).ToList();
        return named is [] ? sql.Add("SELECT NULL AS id WHERE FALSE") : sql.Join(" UNION ALL ", named, selection =>
        {
            var alias = sql.NewAlias();
            sql.Add($"SELECT {alias}.id AS id FROM ").Table(selection.Kind, alias).Add(" WHERE ")
                .AddFilter(new OneOf(FieldPart.Id, [.. ids[selection.Kind]]), alias);
        }).Add(" ORDER BY id");
    }
}
