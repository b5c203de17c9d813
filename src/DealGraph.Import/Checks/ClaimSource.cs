using DealGraph.Domain.Values;

namespace DealGraph.Import.Checks;

/// <summary>A source as checks of claims see it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Publisher">Who published it; null when not known.</param>
/// <param name="PublishedOn">When; null when not known.</param>
/// <param name="Type">The code of its type.</param>
/// <param name="Voice">
/// Who speaks in it: the publisher of the original where it is a copy, by its folded name, or the original itself where the publisher is not
/// known. Sources of one voice are not independent of each other.
/// </param>
internal sealed record ClaimSource(string Id, string? Publisher, PartialDate? PublishedOn, string Type, string Voice)
{
    /// <summary>Whether it is a party's or an authority's own paper.</summary>
    public bool IsFirstHand => Type is "REGULATORY_FILING" or "OFFICIAL_REGISTER" or "COMPANY_STATEMENT" or "PRESS_RELEASE";
}
