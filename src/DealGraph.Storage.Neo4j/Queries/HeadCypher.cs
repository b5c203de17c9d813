using DealGraph.Storage.Queries;

namespace DealGraph.Storage.Neo4j.Queries;

/// <summary>Writes what stands in a list behind its rows, at the root and in relations alike: total, outer side, groups.</summary>
internal static class HeadCypher
{
    /// <summary>Adds the items of the list that follow its rows, each with a comma before it.</summary>
    /// <param name="cypher">The statement.</param>
    /// <param name="query">The query.</param>
    /// <param name="nodes">All nodes of the list, pages apart.</param>
    /// <param name="near">The node that they are related to; null at the root.</param>
    public static CypherText AddHead(this CypherText cypher, NodeQuery query, NodeSet nodes, string? near)
    {
        if (query.WantsTotal)
        {
            var node = cypher.NewAlias();
            cypher.Add(", COUNT { ");
            nodes(node);
            cypher.Add($" RETURN {node} }}");
        }
        else
        {
            cypher.Add(", null");
        }

        if (query is { WantsOuterSide: true, Page: { } page } && (page.FromEnd ? page.Before : page.After) is { } position)
        {
            var node = cypher.NewAlias();
            cypher.Add(", CASE WHEN EXISTS { ");
            nodes(node, new Not(OrderCypher.After(query.Orderings, position, page.FromEnd)));
            cypher.Add($" RETURN {node} }} THEN 1 ELSE 0 END");
        }
        else
        {
            cypher.Add(query.WantsOuterSide ? ", 0" : ", null");
        }

        foreach (var grouping in query.Groupings)
        {
            cypher.Add(", ").AddGroups(grouping, nodes, near);
        }

        return cypher;
    }
}
