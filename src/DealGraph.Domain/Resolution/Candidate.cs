using DealGraph.Domain.Catalogue;

namespace DealGraph.Domain.Resolution;

/// <summary>A claim in the running, with its value in comparable form.</summary>
internal sealed record Candidate(SourcedClaim Claim, ComparableValue Value)
{
    /// <summary>How far along the codelist the value is; 0 for values that are not codes.</summary>
    public int Stage(Field field) => field.Codelist?.Find(Claim.Value)?.Stage ?? 0;
}
