using DealGraph.Storage.Queries;

namespace DealGraph.Storage.Sqlite.Queries;

/// <summary>Writes what stands in a list behind its rows, at the root and in relations alike: total, outer side, groups.</summary>
internal static class HeadSql
{
    /// <summary>Adds the items of the list's JSON array that follow its rows, with a comma between them.</summary>
    /// <param name="sql">The statement.</param>
    /// <param name="query">The query.</param>
    /// <param name="addTotal">Adds the number of all nodes, a scalar expression.</param>
    /// <param name="addNodes">Adds the nodes of one kind under an alias: FROM's operand and WHERE.</param>
    public static SqlText AddHead(this SqlText sql, NodeQuery query, Action addTotal, Action<string> addNodes)
    {
        if (query.WantsTotal)
        {
            addTotal();
        }
        else
        {
            sql.Add("'null'");
        }

        sql.Add(", ',', ");
        if (query is { WantsOuterSide: true, Page: { } page } && (page.FromEnd ? page.Before : page.After) is { } position)
        {
            var node = sql.NewAlias();
            sql.Add("EXISTS (SELECT 1 FROM ");
            addNodes(node);
            sql.Add(" AND ").AddAfter(query.Orderings, position, node, page.FromEnd).Add(" IS NOT TRUE)");
        }
        else
        {
            sql.Add(query.WantsOuterSide ? "0" : "'null'");
        }

        foreach (var grouping in query.Groupings)
        {
            var node = sql.NewAlias();
            sql.Add(", ',', ").AddGroups(grouping, node, () => addNodes(node));
        }

        return sql;
    }
}
