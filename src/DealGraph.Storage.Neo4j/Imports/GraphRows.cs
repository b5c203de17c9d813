using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Resolution;
using DealGraph.Storage.Fields;
using DealGraph.Storage.Imports;

namespace DealGraph.Storage.Neo4j.Imports;

/// <summary>Nodes and claims as the statements take them.</summary>
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

    /// <summary>A claim in the order that the statements name.</summary>
    public static object?[] Claim(ClaimRow claim, string standing, string? conflict) =>
    [
        claim.Property.Name, claim.SourceId, claim.Id, claim.Value, claim.OriginalValue, claim.Qualifiers.Certainty, claim.Qualifiers.Rank,
        claim.Qualifiers.AssertedBy, claim.Qualifiers.Locator, claim.Qualifiers.Corrects, claim.Origin.File, (long)claim.Origin.Line,
        standing, conflict,
    ];
}
