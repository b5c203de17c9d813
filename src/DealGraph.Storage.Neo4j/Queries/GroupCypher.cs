using System.Globalization;
using DealGraph.Storage.Fields;
using DealGraph.Storage.Queries;

namespace DealGraph.Storage.Neo4j.Queries;

/// <summary>Writes groups of nodes with their counts and sums.</summary>
/// <remarks>
/// They stand in a CALL of their own, for what aggregates inside COLLECT is grouped by the variables around it too, so that a group of no
/// nodes would be no group.
/// </remarks>
internal static class GroupCypher
{
    /// <summary>Adds groups as a list.</summary>
    /// <param name="cypher">The statement.</param>
    /// <param name="grouping">The grouping.</param>
    /// <param name="nodes">The nodes.</param>
    /// <param name="near">The node that they are related to; null at the root.</param>
    public static CypherText AddGroups(this CypherText cypher, Grouping grouping, NodeSet nodes, string? near)
    {
        var alias = cypher.NewAlias();
        cypher.Add($"COLLECT {{ CALL ({near}) {{ ");
        nodes(alias);
        cypher.Add(" WITH ");
        if (grouping.Key is { } key)
        {
            cypher.AddKey(key, alias).Add(" AS k, ");
        }

        cypher.Add("count(*) AS c");
        for (var index = 0; index < grouping.Amounts.Count; index++)
        {
            var usd = $"{alias}.{new FieldPart(grouping.Amounts[index], Part.Usd).Column}";
            cypher.Add(string.Create(CultureInfo.InvariantCulture, $", count({usd}) AS c{index}, sum({usd}) AS s{index}, min({usd}) AS l{index}, max({usd}) AS g{index}"));
        }

        cypher.Add(grouping.Key is null ? " RETURN [null, c" : " ORDER BY k LIMIT 1000 RETURN [k, c");
        for (var index = 0; index < grouping.Amounts.Count; index++)
        {
            // Cypher's sum of nothing is 0.
            cypher.Add(string.Create(CultureInfo.InvariantCulture, $", c{index}, CASE WHEN c{index} > 0 THEN s{index} END, l{index}, g{index}"));
        }

        return cypher.Add("] AS g } RETURN g }");
    }

    private static CypherText AddKey(this CypherText cypher, GroupKey key, string alias)
    {
        if (key.Bucket is not { } bucket)
        {
            return cypher.Property(alias, key.Part);
        }

        var length = bucket == DateBucket.Year ? 4 : 7;
        var earliest = $"left({alias}.{key.Part.Column}, {length})";
        var latest = $"left({alias}.{(key.Part with { Part = Part.Latest }).Column}, {length})";
        return cypher.Add($"CASE WHEN {earliest} = {latest} THEN {earliest} END");
    }
}
