using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Resolution;
using DealGraph.Storage.Fields;

namespace DealGraph.Storage.Neo4j.Imports;

/// <summary>Nodes as the statements take them.</summary>
internal static class GraphRows
{
    /// <summary>The properties of a node; absent values are left out.</summary>
    public static Dictionary<string, object?> Node(string id, IReadOnlyDictionary<Field, ResolvedValue> values)
    {
        var node = new Dictionary<string, object?>(StringComparer.Ordinal) { ["id"] = id };
        foreach (var (field, value) in values)
        {
            var parts = FieldParts.Of(field.Type);
            var index = 0;
            foreach (var part in FieldParts.Values(field, value))
            {
                if (part is not null)
                {
                    node[new FieldPart(field, parts[index]).Column] = part;
                }

                index++;
            }
        }

        return node;
    }
}
