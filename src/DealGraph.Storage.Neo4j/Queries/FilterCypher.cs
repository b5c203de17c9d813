using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Queries;

namespace DealGraph.Storage.Neo4j.Queries;

/// <summary>Writes filters as Cypher conditions.</summary>
/// <remarks>
/// Cypher's logic is three-valued, the filter's two-valued. A condition that is not true fails a WHERE whether false or null, so only
/// negations need care: they are carried down to the comparisons, where null counts as false.
/// </remarks>
internal static class FilterCypher
{
    // The time to plan conditions grows with the square of their number; what goes beyond this is one condition to the planner.
    private const int MostPlanned = 16;

    /// <summary>Adds a WHERE, unless every node is meant.</summary>
    public static CypherText AddWhere(this CypherText cypher, Filter? filter, string alias) =>
        filter is null or AllOf { Filters: [] } ? cypher : cypher.Add(" WHERE ").AddFilter(filter, alias);

    /// <summary>Adds a condition on a node.</summary>
    public static CypherText AddFilter(this CypherText cypher, Filter filter, string alias) => filter switch
    {
        AllOf { Filters: [] } => cypher.Add("true"),
        AnyOf { Filters: [] } => cypher.Add("false"),
        AllOf all => cypher.AddAll(all.Filters, alias),
        AnyOf any when AsOneOf(any) is { } oneOf => cypher.AddFilter(oneOf, alias),
        AnyOf { Filters.Count: > MostPlanned } any => cypher.Add("any(c IN [").Join(", ", any.Filters, part => cypher.AddFilter(part, alias)).Add("] WHERE c)"),
        AnyOf any => cypher.Add("(").Join(" OR ", any.Filters, part => cypher.AddFilter(part, alias)).Add(")"),
        Not not => cypher.AddNegation(not.Filter, alias),
        Compare compare => cypher.AddComparison(compare, alias),
        OneOf oneOf => cypher.AddOneOf(oneOf, alias),
        IsAbsent absent => cypher.Property(alias, absent.Part).Add(" IS NULL"),
        Related related => cypher.AddRelated(related, alias),
        Unindexed unindexed => cypher.Add("coalesce(").AddFilter(unindexed.Filter, alias).Add(", false)"),
        _ => throw new ArgumentOutOfRangeException(nameof(filter), filter.GetType().Name, "Unknown filter."),
    };

    // The same scalar with several values: one parameter, however many they are.
    private static OneOf? AsOneOf(AnyOf any) =>
        any.Filters is [Compare { Part: var part }, _, ..] && any.Filters.All(filter => filter is Compare { Comparison: Comparison.Equal } compare && compare.Part == part)
            ? new OneOf(part, [.. any.Filters.OfType<Compare>().Select(compare => compare.Value)])
            : null;

    private static CypherText AddAll(this CypherText cypher, IReadOnlyList<Filter> filters, string alias)
    {
        cypher.Add("(").Join(" AND ", filters.Take(MostPlanned), part => cypher.AddFilter(part, alias));
        if (filters.Count > MostPlanned)
        {
            cypher.Add(" AND all(c IN [").Join(", ", filters.Skip(MostPlanned), part => cypher.AddFilter(part, alias)).Add("] WHERE c)");
        }

        return cypher.Add(")");
    }

    private static CypherText AddNegation(this CypherText cypher, Filter filter, string alias) => filter switch
    {
        AllOf all => cypher.AddFilter(new AnyOf([.. all.Filters.Select(part => new Not(part))]), alias),
        AnyOf any => cypher.AddFilter(new AllOf([.. any.Filters.Select(part => new Not(part))]), alias),
        Not not => cypher.AddFilter(not.Filter, alias),
        IsAbsent absent => cypher.Property(alias, absent.Part).Add(" IS NOT NULL"),
        Related => cypher.Add("NOT (").AddFilter(filter, alias).Add(")"),
        _ => cypher.Add("NOT coalesce(").AddFilter(filter, alias).Add(", false)"),
    };

    // Neo4j plans some conditions on the middle or the end of a text for an index that then refuses them; no index would serve them anyway.
    private static CypherText AddComparison(this CypherText cypher, Compare compare, string alias) =>
        compare.Comparison is Comparison.Contains or Comparison.EndsWith
            ? cypher.Add("toString(").Property(alias, compare.Part).Add(")").Add(Operator(compare.Comparison)).Value(compare.Value)
        : compare.Comparison is Comparison.Less or Comparison.LessOrEqual or Comparison.Greater or Comparison.GreaterOrEqual
            && compare.Value is string text && CodePointOrder.IsNeededFor(text)
            ? cypher.AddCodePointKey(alias, compare.Part).Add(Operator(compare.Comparison)).Value(CodePointOrder.Key(text))
            : cypher.Property(alias, compare.Part).Add(Operator(compare.Comparison)).Value(compare.Value);

    // What an index found by a parameter has the parameter for its value, by which Neo4j would order it among others: texts of which that
    // order is not that of code points are looked for without an index.
    private static CypherText AddOneOf(this CypherText cypher, OneOf oneOf, string alias) =>
        oneOf.Values is [_, _, ..] && oneOf.Values.OfType<string>().Any(CodePointOrder.IsNeededFor)
            ? cypher.Add("any(v IN ").Value(oneOf.Values).Add(" WHERE v = ").Property(alias, oneOf.Part).Add(")")
            : cypher.Property(alias, oneOf.Part).Add(" IN ").Value(oneOf.Values);

    private static string Operator(Comparison comparison) => comparison switch
    {
        Comparison.Equal => " = ",
        Comparison.Less => " < ",
        Comparison.LessOrEqual => " <= ",
        Comparison.Greater => " > ",
        Comparison.GreaterOrEqual => " >= ",
        Comparison.Contains => " CONTAINS ",
        Comparison.StartsWith => " STARTS WITH ",
        Comparison.EndsWith => " ENDS WITH ",
        _ => throw new ArgumentOutOfRangeException(nameof(comparison), comparison, "Unknown comparison."),
    };

    private static CypherText AddRelated(this CypherText cypher, Related related, string alias) => related.Quantifier switch
    {
        Quantifier.Some => cypher.AddSome(related.Relation, alias, related.ByKind),
        Quantifier.None => cypher.Add("NOT ").AddSome(related.Relation, alias, related.ByKind),
        _ => cypher.Add("NOT ").AddSome(related.Relation, alias, related.NegatedByKind()),
    };

    private static CypherText AddSome(this CypherText cypher, Relation relation, string alias, IReadOnlyList<(Kind Kind, Filter? Filter)> byKind)
    {
        if (byKind.Count == 0)
        {
            return cypher.Add("false");
        }

        // One look for all kinds of which every node will do.
        var looks = byKind.Where(pair => pair.Filter is not null).Select(pair => (Kinds: new List<Kind> { pair.Kind }, pair.Filter)).ToList();
        if (byKind.Where(pair => pair.Filter is null).Select(pair => pair.Kind).ToList() is [_, ..] whole)
        {
            looks.Add((whole, null));
        }

        return cypher.Add("(").Join(" OR ", looks, look =>
        {
            var far = cypher.NewAlias();
            cypher.Add("EXISTS { MATCH ").AddPath(relation, alias, far, look.Kinds).AddWhere(look.Filter, far).Add(" }");
        }).Add(")");
    }
}
