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
        var page = query.Page ?? throw new ArgumentException("The query has no page.", nameof(query));
        var alias = cypher.NewAlias();
        cypher.Add("COLLECT { ");
        if (query.Orderings.ToArray() is not [{ Part: { Field: not null } key } first, .. var others])
        {
            nodes(alias, new Not(new IsAbsent(FieldPart.Id)).And(query.Window()));
            cypher.Add($" WITH {alias}").AddOrder(query.Orderings, alias, page.FromEnd).AddLimit(page);
            return cypher.AddReturn(query.Selections, alias, query.PositionOf()).Add(" }");
        }

        var end = (page.FromEnd ? page.After : page.Before) is { } position ? OrderCypher.After(query.Orderings, position, !page.FromEnd) : null;
        var window = Behind(Start(page), first, others, page.FromEnd).And(end);
        if (IsBoundedBy(key, query.Filter))
        {
            cypher.AddNodes(query.Kind, InOrderOf(key, query.Filter).And(window), alias);
            cypher.Add($" WITH {alias}").AddKeyOrder(first, others, alias, page);
        }
        else
        {
            var (with, without) = (cypher.NewAlias(), cypher.NewAlias());
            cypher.Add("WITH COLLECT { ");
            nodes(with, window);
            cypher.Add($" RETURN {with}").AddKeyOrder(first, others, with, page)
                .Add(" } AS l UNWIND (l + COLLECT { WITH size(l) AS s WHERE s < ").Value(page.Size + 1L).Add(" ");
            nodes(without, new IsAbsent(key).And(end));
            cypher.Add($" RETURN {without}").AddOrder(others, without, page.FromEnd).AddLimit(page)
                .Add(" })[..").Value(page.Size + 1L).Add($"] AS {alias}");
        }

        return cypher.AddReturn(query.Selections, alias, query.PositionOf()).Add(" }");
    }

    // The nodes that have the key, from a position on: a range that an index can begin at, less the ties before the position. Left to itself,
    // Neo4j looks up both sides of the OR, and sorts.
    private static Filter Behind(IReadOnlyList<object?>? start, Ordering first, Ordering[] others, bool fromEnd) => start is [{ } value, ..]
        ? new AllOf([
            new Compare(first.Part, first.IsDescending != fromEnd ? Comparison.LessOrEqual : Comparison.GreaterOrEqual, value),
            new Unindexed(new AnyOf([new Not(new Compare(first.Part, Comparison.Equal, value)), OrderCypher.After(others, [.. start.Skip(1)], fromEnd)])),
        ])
        : new Not(new IsAbsent(first.Part));

    // Nodes that have the key, in the direction of its index.
    private static CypherText AddKeyOrder(this CypherText cypher, Ordering first, Ordering[] others, string alias, Page page) =>
        cypher.AddOrder([first with { NullsFirst = first.IsDescending }, .. others], alias, page.FromEnd).AddLimit(page);

    // Whether only nodes that have the key fulfil the filter.
    private static bool IsBoundedBy(FieldPart key, Filter? filter) => NodesCypher.Conditions(filter).Any(condition => condition is Compare compare && compare.Part == key);

    // A range of the key is where its index begins. The other scalars of the same field say much the same of it, and Neo4j would go by the
    // index of one of them, and sort.
    private static Filter InOrderOf(FieldPart key, Filter? filter) => new AllOf([.. NodesCypher.Conditions(filter).Select(
        condition => condition is Compare compare && compare.Part != key && compare.Part.Field == key.Field ? new Unindexed(condition) : condition)]);

    private static IReadOnlyList<object?>? Start(Page page) => page.FromEnd ? page.Before : page.After;

    // The parts that the schema has indexes of.
    private static bool IsIndexed(FieldPart part) => part.Field is null || (part.Field.IsIndexed && part.Part == part.Field.Type switch
    {
        FieldType.Date => Part.Earliest,
        FieldType.Money => Part.Usd,
        FieldType.Share => Part.Min,
        _ => Part.Value,
    });
}
