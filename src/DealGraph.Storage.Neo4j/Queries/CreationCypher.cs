using System.Globalization;
using DealGraph.Storage.Neo4j.Transport;

namespace DealGraph.Storage.Neo4j.Queries;

/// <summary>
/// Writes the creation of nodes. The names of properties stand in the text and not with each node, for the server reads a request slowly,
/// a byte at a time.
/// </summary>
internal static class CreationCypher
{
    /// <summary>Creates nodes of a label.</summary>
    /// <param name="label">The label, of the catalogue.</param>
    /// <param name="nodes">The properties of each, by names of the catalogue.</param>
    public static CypherStatement Create(string label, IReadOnlyCollection<IReadOnlyDictionary<string, object?>> nodes)
    {
        string[] names = [.. nodes.SelectMany(node => node.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var properties = names.Select((name, place) => string.Create(CultureInfo.InvariantCulture, $"{name}: row[{place}]"));
        return new CypherStatement(
            $"UNWIND $rows AS row CREATE (:{label} {{{string.Join(", ", properties)}}})",
            new Dictionary<string, object?> { ["rows"] = nodes.Select(node => RowOf(node, names)).ToList() });
    }

    // What is absent at the end is left out: a place past the end of a list is null.
    private static object?[] RowOf(IReadOnlyDictionary<string, object?> node, string[] names)
    {
        var last = Array.FindLastIndex(names, node.ContainsKey);
        return [.. names.Take(last + 1).Select(name => node.GetValueOrDefault(name))];
    }
}
