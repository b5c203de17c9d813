using DealGraph.Domain.Catalogue;

namespace DealGraph.Import.Checks;

/// <summary>A fact with the claims in force about it; deprecated and corrected ones are left out.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Claims">The claims, by where they were entered.</param>
internal sealed record ClaimedFact(string Id, Kind Kind, IReadOnlyList<CheckedClaim> Claims)
{
    /// <summary>The claims about one property.</summary>
    public IEnumerable<CheckedClaim> Of(Field property) => Claims.Where(claim => claim.Property == property);

    /// <summary>The claim that a property's value is taken from, or null.</summary>
    public CheckedClaim? Chosen(Field property) => Claims.FirstOrDefault(claim => claim.Property == property && claim.Standing == "CHOSEN");
}
