using DealGraph.Domain.Catalogue;

namespace DealGraph.Domain.Resolution;

/// <summary>A fact as the policy resolved it from its claims.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Id">Its id.</param>
/// <param name="Values">The values of its fields; a field that nobody claims is absent.</param>
/// <param name="Standings">What became of each claim, by claim id.</param>
/// <param name="Conflicts">The properties on which claims exclude each other, in the order of the kind's fields.</param>
public sealed record ResolvedFact(
    Kind Kind,
    string Id,
    IReadOnlyDictionary<Field, ResolvedValue> Values,
    IReadOnlyList<(string ClaimId, string Property, string Standing)> Standings,
    IReadOnlyList<string> Conflicts);
