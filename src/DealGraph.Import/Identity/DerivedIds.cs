using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Sources;
using DealGraph.Storage.Imports;

namespace DealGraph.Import.Identity;

/// <summary>Ids that are made from content, so that the same content has the same id in every import.</summary>
public static class DerivedIds
{
    /// <summary>The id of a node without an id column: the first part of its key for people, a hash of all parts for identity.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="parts">The canonical values of its key fields, in order; null for an absent one.</param>
    public static string OfKey(Kind kind, params ReadOnlySpan<string?> parts)
    {
        var first = parts[0] ?? "";
        var slug = first[(first.IndexOf('/', StringComparison.Ordinal) + 1)..].ToLowerInvariant();
        return $"{kind.Name}/{slug}.{PartsHash.Of(12, parts)}";
    }

    /// <summary>The id of a claim: 112 bits, of which no two of a billion claims are likely to meet, in a length that Neo4j keeps in its property records.</summary>
    public static string OfClaim(string subject, string property, string value, string source, ClaimQualifiers qualifiers) =>
        $"{Claims.KindName}/" + PartsHash.Of(
            28, subject, property, value, source, qualifiers.Certainty, qualifiers.Rank, qualifiers.AssertedBy, qualifiers.Locator, qualifiers.Corrects);
}
