using System.Text.Json;
using DealGraph.Domain.Catalogue;
using DealGraph.Storage.Queries;

namespace DealGraph.Storage.Sqlite.Queries;

/// <summary>Writes filters as SQL conditions.</summary>
/// <remarks>
/// SQL's logic is three-valued, the filter's two-valued. A condition that is not true fails a WHERE whether false or null, so only
/// negations need care: they are written <c>IS NOT TRUE</c>.
/// </remarks>
internal static class FilterSql
{
    // More values than this go in one parameter: statements have a bound on parameters, and one text serves lists of all lengths.
    private const int MostListed = 16;

    /// <summary>Adds a condition on the node of an alias.</summary>
    public static SqlText AddFilter(this SqlText sql, Filter filter, string alias) => filter switch
    {
        AllOf { Filters: [] } => sql.Add("TRUE"),
        AnyOf { Filters: [] } => sql.Add("FALSE"),
        AllOf all => sql.AddBalanced(" AND ", all.Filters, 0, all.Filters.Count, alias),
        AnyOf any => sql.AddBalanced(" OR ", any.Filters, 0, any.Filters.Count, alias),
        Not not => sql.Add("((").AddFilter(not.Filter, alias).Add(") IS NOT TRUE)"),
        Compare compare => sql.AddComparison(compare, alias),
        OneOf { Values: [] } => sql.Add("FALSE"),
        OneOf { Values.Count: > MostListed } many => sql.Column(alias, many.Part).Add(" IN (SELECT value FROM json_each(").Value(JsonSerializer.Serialize(many.Values)).Add("))"),
        OneOf oneOf => sql.Column(alias, oneOf.Part).Add(" IN (").Join(", ", oneOf.Values, value => sql.Value(value)).Add(")"),
        IsAbsent absent => sql.Column(alias, absent.Part).Add(" IS NULL"),
        Related related => sql.AddRelated(related, alias),
        _ => throw new ArgumentOutOfRangeException(nameof(filter), filter.GetType().Name, "Unknown filter."),
    };

    /// <summary>Adds the condition that a code field has one of some codes; nothing when there is none.</summary>
    public static SqlText AddCondition(this SqlText sql, CodeCondition? condition, string alias) => condition switch
    {
        null => sql,

        // An index goes on in order behind an equality, and not behind a list.
        { Codes: [var only] } => sql.Add($" AND {alias}.{condition.Field.Column} = ").AddCode(only),
        _ => sql.Add($" AND {alias}.{condition.Field.Column} IN (").Join(", ", condition.Codes, code => sql.AddCode(code)).Add(")"),
    };

    // A code of the catalogue, never of a request.
    private static SqlText AddCode(this SqlText sql, string code) => sql.Add($"'{code}'");

    // In pairs of pairs, because SQLite bounds the depth of an expression and reads a long chain as a deep one.
    private static SqlText AddBalanced(this SqlText sql, string between, IReadOnlyList<Filter> filters, int start, int count, string alias)
    {
        if (count == 1)
        {
            return sql.AddFilter(filters[start], alias);
        }

        var half = count / 2;
        return sql.Add("(").AddBalanced(between, filters, start, half, alias).Add(between)
            .AddBalanced(between, filters, start + half, count - half, alias).Add(")");
    }

    private static SqlText AddComparison(this SqlText sql, Compare compare, string alias)
    {
        var (part, value) = (compare.Part, compare.Value);
        return compare.Comparison switch
        {
            Comparison.Contains => sql.Add("instr(").Column(alias, part).Add(", ").Value(value).Add(") > 0"),
            Comparison.StartsWith => sql.Add("(").Column(alias, part).Add(" >= ").Value(value)
                .Add(" AND ").Column(alias, part).Add(" < ").Value(value + "\U0010FFFF").Add(")"),

            // substr from -0 is the whole text.
            Comparison.EndsWith when value is "" => sql.Column(alias, part).Add(" IS NOT NULL"),
            Comparison.EndsWith => sql.Add("substr(").Column(alias, part).Add(", -length(").Value(value).Add(")) = ").Value(value),
            _ => sql.Column(alias, part).Add(Operator(compare.Comparison)).Value(value),
        };
    }

    private static string Operator(Comparison comparison) => comparison switch
    {
        Comparison.Equal => " = ",
        Comparison.Less => " < ",
        Comparison.LessOrEqual => " <= ",
        Comparison.Greater => " > ",
        Comparison.GreaterOrEqual => " >= ",
        _ => throw new ArgumentOutOfRangeException(nameof(comparison), comparison, "Unknown comparison."),
    };

    // Sets of ids rather than correlated EXISTS, so that SQLite may start from the selective side.
    private static SqlText AddRelated(this SqlText sql, Related related, string alias) => related.Quantifier switch
    {
        Quantifier.Some => sql.AddSome(related.Relation, alias, related.ByKind),
        Quantifier.None => sql.Add("(").AddSome(related.Relation, alias, related.ByKind).Add(" IS NOT TRUE)"),
        _ => sql.Add("(").AddSome(related.Relation, alias, related.NegatedByKind()).Add(" IS NOT TRUE)"),
    };

    private static SqlText AddSome(this SqlText sql, Relation relation, string alias, IReadOnlyList<(Kind Kind, Filter? Filter)> byKind)
    {
        if (byKind.Count == 0)
        {
            return sql.Add("FALSE");
        }

        return sql.Add("(").Join(" OR ", byKind, pair =>
        {
            sql.Column(alias, RelationSql.NearColumn(relation)).Add(" IN (SELECT ");
            var way = RelationSql.Begin(sql, relation);
            sql.Column(way.NearAlias, way.NearColumn).Add(" FROM ").AddWay(way, pair.Kind).Add(" WHERE TRUE").AddCondition(way.Condition, way.HolderAlias);
            if (pair.Filter is { } filter)
            {
                sql.Add(" AND ").AddFilter(filter, way.FarAlias);
            }

            sql.Add(")");
        }).Add(")");
    }
}
