using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Queries;

namespace DealGraph.Storage.Neo4j.Queries;

/// <summary>Writes lists of nodes, and the nodes related to a node.</summary>
internal static class ListCypher
{
    /// <summary>Adds the whole list of a query's nodes.</summary>
    public static CypherText AddList(this CypherText cypher, NodeQuery query, NodeSet nodes, Action addRows, string? near = null)
    {
        cypher.Add("[");
        if (query.WantsRows)
        {
            addRows();
        }
        else
        {
            cypher.Add("null");
        }

        return cypher.AddHead(query, nodes, near).Add("]");
    }

    /// <summary>Adds the rows of a page of nodes, or of all.</summary>
    public static CypherText AddRows(this CypherText cypher, NodeQuery query, NodeSet nodes)
    {
        var alias = cypher.NewAlias();
        cypher.Add("COLLECT { ");
        nodes(alias, query.Window());
        return cypher.Add($" WITH {alias}").AddOrder(query.Orderings, alias, query.Page is { FromEnd: true }).AddLimit(query.Page)
            .AddReturn(query.Selections, alias, query.PositionOf()).Add(" }");
    }

    /// <summary>The condition that a page's positions make; null for none.</summary>
    public static Filter? Window(this NodeQuery query) => (query.Page?.After, query.Page?.Before) switch
    {
        (null, null) => null,
        ({ } after, null) => OrderCypher.After(query.Orderings, after, reversed: false),
        (null, { } before) => OrderCypher.After(query.Orderings, before, reversed: true),
        ({ } after, { } before) => new AllOf([OrderCypher.After(query.Orderings, after, reversed: false), OrderCypher.After(query.Orderings, before, reversed: true)]),
    };

    /// <summary>The order whose keys and id end each row; null for none.</summary>
    public static IReadOnlyList<Ordering>? PositionOf(this NodeQuery query) => query.Page is { WantsPositions: true } ? query.Orderings : null;

    /// <summary>Adds the limit of a page: one more than its size, to know whether there are more.</summary>
    public static CypherText AddLimit(this CypherText cypher, Page? page) => page is null ? cypher : cypher.Add(" LIMIT ").Value(page.Size + 1L);

    /// <summary>Adds a related list, or a related node's row.</summary>
    public static CypherText AddRelatedValue(this CypherText cypher, RelatedSlot slot, string alias)
    {
        NodeSet nodes = (far, condition) => cypher.AddRelatedNodes(slot, alias, far, condition);
        return slot.Relation.IsToOne
            ? cypher.AddToOne(slot, nodes)
            : cypher.AddList(slot.Query, nodes, () => cypher.AddRows(slot.Query, nodes), alias);
    }

    // Of several related nodes, the first by id.
    private static CypherText AddToOne(this CypherText cypher, RelatedSlot slot, NodeSet nodes)
    {
        var far = cypher.NewAlias();
        cypher.Add("head(COLLECT { ");
        nodes(far);
        if (slot.Relation.Steps is not [{ IsForward: true }])
        {
            cypher.Add($" WITH {far}").AddOrder([], far).Add(" LIMIT 1");
        }

        return cypher.AddReturn(slot.Query.Selections, far).Add(" })");
    }

    private static void AddRelatedNodes(this CypherText cypher, RelatedSlot slot, string alias, string far, Filter? condition)
    {
        IEnumerable<Kind> kinds = slot.Query.Selections.Select(selection => selection.Kind);
        cypher.Add("MATCH ").AddPath(slot.Relation, alias, far, kinds).AddWhere(slot.Query.Filter.And(condition), far);
        if (RelationCypher.LeadsTwice(slot.Relation))
        {
            cypher.Add($" WITH DISTINCT {far}");
        }
    }
}
