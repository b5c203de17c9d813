using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Fields;
using DealGraph.Storage.Queries;

namespace DealGraph.Storage.Neo4j.Queries;

/// <summary>Writes the nodes of a kind that fulfil a condition.</summary>
/// <remarks>
/// Neo4j tries an EXISTS on every node in question and never starts from its far end. Where the far end is few nodes that an index finds
/// (deals of one acquirer), the nodes are therefore found from there.
/// </remarks>
internal static class NodesCypher
{
    /// <summary>Adds the clauses that find the nodes.</summary>
    public static void AddNodes(this CypherText cypher, Kind kind, Filter? filter, string alias)
    {
        var conditions = Conditions(filter).ToList();
        if (conditions.Exists(IsPlainLookUp) || conditions.Find(IsLookUp) is not { } start)
        {
            cypher.Add($"MATCH ({alias}:{kind.TypeName})").AddWhere(filter, alias);
            return;
        }

        cypher.Add("CALL () { ").AddFrom(kind, start, alias).Add($" }} WITH {alias}");
        conditions.Remove(start);
        cypher.AddWhere(conditions is [] ? null : new AllOf(conditions), alias);
    }

    /// <summary>Both conditions; null when there is none.</summary>
    public static Filter? And(this Filter? filter, Filter? other) =>
        filter is null ? other : other is null ? filter : new AllOf([filter, other]);

    /// <summary>Whether an index finds the few nodes that fulfil a condition.</summary>
    public static bool IsLookUp(Filter? filter) => filter switch
    {
        AnyOf { Filters: [_, ..] } any => any.Filters.All(IsLookUp),
        Related { Quantifier: Quantifier.Some, ByKind: [_, ..] } related => related.ByKind.All(pair => IsLookUp(pair.Filter)),
        _ => Conditions(filter).Any(condition => IsPlainLookUp(condition) || (condition != filter && IsLookUp(condition))),
    };

    /// <summary>The conditions all of which must hold.</summary>
    public static IEnumerable<Filter> Conditions(Filter? filter) => filter switch
    {
        null => [],
        AllOf all => all.Filters.SelectMany(Conditions),
        _ => [filter],
    };

    // By id, or by name.
    private static bool IsPlainLookUp(Filter filter) => filter switch
    {
        Compare { Comparison: Comparison.Equal } compare => IsSelective(compare.Part),
        OneOf oneOf => IsSelective(oneOf.Part),
        _ => false,
    };

    private static bool IsSelective(FieldPart part) => part.Field is null or { IsIndexed: true, Type: FieldType.Text };

    private static CypherText AddFrom(this CypherText cypher, Kind kind, Filter start, string alias) => start switch
    {
        Related related => cypher.Join(" UNION ", related.ByKind, pair =>
        {
            var far = cypher.NewAlias();
            cypher.AddNodes(pair.Kind, pair.Filter, far);
            cypher.Add(" MATCH ").AddPath(related.Relation, $"{alias}:{kind.TypeName}", far, kinds: null).Add($" RETURN DISTINCT {alias}");
        }),
        AnyOf any => cypher.Join(" UNION ", any.Filters, filter =>
        {
            cypher.AddNodes(kind, filter, alias);
            cypher.Add($" RETURN {alias}");
        }),
        _ => throw new ArgumentOutOfRangeException(nameof(start), start.GetType().Name, "No look-up starts here."),
    };
}
