using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Fields;
using DealGraph.Storage.Queries;

namespace DealGraph.Storage.Neo4j.Queries;

/// <summary>
/// Writes pages of all nodes in the order of an index. Neo4j's indexes do not hold absent values, so it reads them in order only when it is
/// told that the key is there; nodes without it, which come last, are looked for only when the others do not fill the page.
/// </summary>
internal static class IndexedOrder
{
    /// <summary>Whether the order of a query's page begins with a key that an index holds in order.</summary>
    public static bool Serves(NodeQuery query) => query is { Source: AllNodes, Page: { } page } && !NodesCypher.IsLookUp(query.Filter)
        && (query.Orderings is [] || (IsIndexed(query.Orderings[0].Part) && (query.Orderings[0].NullsFirst == page.FromEnd) && Start(page) is null or [not null, ..]));

    /// <summary>Adds the rows of the page.</summary>
    public static CypherText AddIndexedRows(this CypherText cypher, NodeQuery query, NodeSet nodes)
    {
        var (alias, fromEnd) = (cypher.NewAlias(), query.Page is { FromEnd: true });
        cypher.Add("COLLECT { ");
        if (query.Orderings.ToArray() is not [{ Part: { Field: not null } key } first, .. var others])
        {
            nodes(alias, new Not(new IsAbsent(FieldPart.Id)).And(query.Window()));
            cypher.Add($" WITH {alias}").AddOrder(query.Orderings, alias, fromEnd).AddLimit(query.Page);
        }
        else
        {
            var (with, without) = (cypher.NewAlias(), cypher.NewAlias());
            cypher.Add("WITH COLLECT { ");
            nodes(with, new Not(new IsAbsent(key)).And(Beginning(query, first)).And(query.Window()));
            cypher.Add($" RETURN {with}").AddOrder([first with { NullsFirst = first.IsDescending }, .. others], with, fromEnd).AddLimit(query.Page)
                .Add(" } AS l UNWIND (l + COLLECT { WITH size(l) AS s WHERE s < ").Value(Limit(query)).Add(" ");
            nodes(without, new IsAbsent(key).And(query.Window()));
            cypher.Add($" RETURN {without}").AddOrder(others, without, fromEnd).AddLimit(query.Page)
                .Add(" })[..").Value(Limit(query)).Add($"] AS {alias}");
        }

        return cypher.AddReturn(query.Selections, alias, query.PositionOf()).Add(" }");
    }

    // Follows from the window, but in a form that an index can begin at.
    private static Compare? Beginning(NodeQuery query, Ordering first)
    {
        var fromEnd = query.Page is { FromEnd: true };
        return query.Page is { } page && Start(page) is [{ } value, ..]
            ? new Compare(first.Part, first.IsDescending != fromEnd ? Comparison.LessOrEqual : Comparison.GreaterOrEqual, value)
            : null;
    }

    private static IReadOnlyList<object?>? Start(Page page) => page.FromEnd ? page.Before : page.After;

    private static long Limit(NodeQuery query) => (query.Page?.Size ?? 0) + 1L;

    // The parts that the schema has indexes of.
    private static bool IsIndexed(FieldPart part) => part.Field is null || (part.Field.IsIndexed && part.Part == part.Field.Type switch
    {
        FieldType.Date => Part.Earliest,
        FieldType.Money => Part.Usd,
        FieldType.Share => Part.Min,
        _ => Part.Value,
    });
}
