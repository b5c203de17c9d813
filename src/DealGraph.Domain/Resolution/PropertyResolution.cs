using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Sources;

namespace DealGraph.Domain.Resolution;

/// <summary>Chooses one property's value from its claims.</summary>
internal static class PropertyResolution
{
    /// <summary>What became of the claims of one property.</summary>
    /// <param name="Value">The value chosen; null when every claim is deprecated.</param>
    /// <param name="Standings">What became of each claim.</param>
    /// <param name="HasConflict">Whether a claim excludes the chosen value.</param>
    internal sealed record Outcome(string? Value, IReadOnlyList<(string ClaimId, string Standing)> Standings, bool HasConflict);

    public static Outcome Resolve(Field field, IReadOnlyList<SourcedClaim> claims)
    {
        if (claims is [{ Rank: not "DEPRECATED" } only])
        {
            return new Outcome(only.Value, [(only.Id, "CHOSEN")], false);
        }

        var corrected = claims.Where(claim => claim.Corrects is not null && claim.Rank != "DEPRECATED").Select(claim => claim.Corrects).ToHashSet();
        var live = claims.Where(claim => claim.Rank != "DEPRECATED" && !corrected.Contains(claim.SourceId))
            .Select(claim => new Candidate(claim, ComparableValue.Of(field, claim.Value))).ToList();
        if (live.Count == 0)
        {
            return new Outcome(null, [.. claims.Select(claim => (claim.Id, "DEPRECATED"))], false);
        }

        var best = live.Order(new CandidateOrder(field, live)).First();

        // A claim that says the same more precisely refines the best one; the narrowest of those is the value.
        var chosen = live.Where(candidate => best.Value.IsRefinedBy(candidate.Value))
            .OrderBy(candidate => candidate.Value.Width)
            .ThenBy(candidate => candidate == best ? 0 : 1)
            .ThenBy(candidate => candidate, new CandidateOrder(field, live))
            .First();

        var standings = new List<(string, string)>(claims.Count);
        var hasConflict = false;
        foreach (var claim in claims)
        {
            var candidate = live.Find(other => other.Claim == claim);
            var standing = candidate is null ? "DEPRECATED"
                : candidate == chosen ? "CHOSEN"
                : candidate.Value.AgreesWith(chosen.Value) ? "AGREES"
                : Excludes(field, candidate, chosen) ? "CONFLICTS"
                : "OTHER";
            hasConflict |= standing == "CONFLICTS";
            standings.Add((claim.Id, standing));
        }

        return new Outcome(chosen.Claim.Value, standings, hasConflict);
    }

    private static bool Excludes(Field field, Candidate candidate, Candidate chosen) => field.Semantics switch
    {
        Semantics.Functional => candidate.Value.Excludes(chosen.Value),
        Semantics.Progressive => candidate.Stage(field) == chosen.Stage(field),
        _ => false,
    };
}
