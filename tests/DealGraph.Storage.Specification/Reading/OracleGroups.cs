using System.Text.Json.Nodes;
using DealGraph.Storage.Fields;
using DealGraph.Storage.Queries;

namespace DealGraph.Storage.Specification.Reading;

/// <summary>Groups as the oracle makes them.</summary>
internal static class OracleGroups
{
    public static JsonArray Of(Grouping grouping, IReadOnlyList<OracleNode> nodes)
    {
        var groups = grouping.Key is { } key ? nodes.GroupBy(node => KeyOf(key, node)).Select(group => (group.Key, Nodes: group.ToList())).ToList() : [(null, [.. nodes])];
        groups.Sort((left, right) => (left.Key, right.Key) switch
        {
            (null, _) => 1,
            (_, null) => -1,
            ({ } one, { } other) => Oracle.Compare(one, other),
        });
        return new JsonArray([.. groups.Select(group => Of(grouping, group.Key, group.Nodes))]);
    }

    private static JsonArray Of(Grouping grouping, object? key, List<OracleNode> nodes)
    {
        var json = new JsonArray(OracleNode.Json(key), nodes.Count);
        foreach (var amount in grouping.Amounts)
        {
            var known = nodes.Select(node => node[new FieldPart(amount, Part.Usd)]).OfType<long>().ToList();
            json.Add(known.Count);
            json.Add(known is [] ? null : known.Sum());
            json.Add(known is [] ? null : known.Min());
            json.Add(known is [] ? null : known.Max());
        }

        return json;
    }

    private static object? KeyOf(GroupKey key, OracleNode node)
    {
        if (key.Bucket is null)
        {
            return node[key.Part];
        }

        var length = key.Bucket == DateBucket.Year ? 4 : 7;
        var period = (node[key.Part] as string)?[..length];
        return (node[key.Part with { Part = Part.Latest }] as string)?[..length] == period ? period : null;
    }
}
