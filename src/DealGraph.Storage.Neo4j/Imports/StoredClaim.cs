using DealGraph.Storage.Imports;

namespace DealGraph.Storage.Neo4j.Imports;

/// <summary>A claim that the store held before the import, as far as resolving its fact needs it.</summary>
internal sealed record StoredClaim(
    ClaimKey Key, string Id, string Value, string Certainty, string Rank, string? Corrects, RowOrigin Origin, string Standing, string? Conflict);
