using DealGraph.Domain.Values;

namespace DealGraph.Import.Checks;

/// <summary>A source as checks of claims see it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Publisher">Who published it; null when not known.</param>
/// <param name="PublishedOn">When; null when not known.</param>
/// <param name="Type">The code of its type.</param>
/// <param name="SyndicatedFrom">The source it is a copy of; null when it is none.</param>
internal sealed record ClaimSource(string Id, string? Publisher, PartialDate? PublishedOn, string Type, string? SyndicatedFrom)
{
    /// <summary>Whether it is a party's or an authority's own paper.</summary>
    public bool IsFirstHand => Type is "REGULATORY_FILING" or "OFFICIAL_REGISTER" or "COMPANY_STATEMENT" or "PRESS_RELEASE";
}
