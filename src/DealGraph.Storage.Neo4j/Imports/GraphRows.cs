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

    /// <summary>The claims of a fact in the order that the statements name: what those of one row of a file have in common, and then each.</summary>
    public static object?[] Claims(string subject, IEnumerable<(ClaimRow Claim, string Standing, string? Conflict)> claims) =>
    [
        subject,
        claims.GroupBy(claim => (claim.Claim.SourceId, claim.Claim.Qualifiers, claim.Claim.Origin)).Select(row => new object?[]
        {
            row.Key.SourceId, row.Key.Qualifiers.Certainty, row.Key.Qualifiers.Rank, row.Key.Qualifiers.AssertedBy, row.Key.Qualifiers.Locator,
            row.Key.Qualifiers.Corrects, row.Key.Origin.File, (long)row.Key.Origin.Line,
            row.Select(claim => new object?[]
            {
                claim.Claim.Id, claim.Claim.Property.Name, claim.Claim.Value, claim.Claim.OriginalValue, claim.Standing, claim.Conflict,
            }).ToArray(),
        }).ToArray(),
    ];
}
