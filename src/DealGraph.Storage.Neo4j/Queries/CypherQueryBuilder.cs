using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Fields;
using DealGraph.Storage.Neo4j.Transport;
using DealGraph.Storage.Queries;

namespace DealGraph.Storage.Neo4j.Queries;

/// <summary>
/// Writes a graph query as one statement that gives one value: nested lists that are the answer already, so that nobody between the server
/// and the API takes it apart. The text depends on the query's shape only, never on its values, so that the server plans it once.
/// </summary>
internal static class CypherQueryBuilder
{
    /// <summary>Writes a root query.</summary>
    public static CypherStatement Build(NodeQuery query)
    {
        var cypher = new CypherText();
        NodeSet nodes = (alias, condition) => cypher.AddNodes(query, alias, condition);
        return cypher.Add("RETURN ").AddList(query, nodes, () => cypher.AddRootRows(query, nodes)).Add(" AS answer").ToStatement();
    }

    private static CypherText AddRootRows(this CypherText cypher, NodeQuery query, NodeSet nodes) => query.Source switch
    {
        NodesByText => cypher.AddFoundRows(query, nodes),
        AllNodes when IndexedOrder.Serves(query) => cypher.AddIndexedRows(query, nodes),
        _ => cypher.AddRows(query, nodes),
    };

    private static void AddNodes(this CypherText cypher, NodeQuery query, string alias, Filter? condition)
    {
        switch (query.Source)
        {
            case NodesByText byText:
                cypher.AddHits(byText, query.Selections, alias);
                break;
            case NodesById byId:
                cypher.AddNamed(byId, query, alias, condition);
                break;
            default:
                cypher.AddNodes(query.Kind, query.Filter.And(condition), alias);
                break;
        }
    }

    // Each kind's index is asked for the ids that name the kind.
    private static void AddNamed(this CypherText cypher, NodesById byId, NodeQuery query, string alias, Filter? condition)
    {
        if (query.Selections is [var only])
        {
            cypher.AddNodes(only.Kind, Named(byId.Ids).And(query.Filter).And(condition), alias);
            return;
        }

        var ids = byId.Ids.ToLookup(DealGraphCatalogue.OfId);
        cypher.Add("CALL () { ").Join(" UNION ALL ", query.Selections, selection =>
        {
            cypher.AddNodes(selection.Kind, Named([.. ids[selection.Kind]]), alias);
            cypher.Add($" RETURN {alias}");
        }).Add(" }");
        if (condition is not null)
        {
            cypher.Add($" WITH {alias}").AddWhere(condition, alias);
        }
    }

    // Nodes found by text come best first already.
    private static CypherText AddFoundRows(this CypherText cypher, NodeQuery query, NodeSet nodes)
    {
        var alias = cypher.NewAlias();
        cypher.Add("COLLECT { ");
        nodes(alias);
        return cypher.AddLimit(query.Page).AddReturn(query.Selections, alias, query.PositionOf()).Add(" }");
    }

    private static Filter Named(IReadOnlyList<string> ids) => new OneOf(FieldPart.Id, [.. ids]);
}
