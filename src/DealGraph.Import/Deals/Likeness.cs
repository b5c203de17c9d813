namespace DealGraph.Import.Deals;

/// <summary>How like two deals with the same target are, by what they say themselves.</summary>
internal enum Likeness
{
    /// <summary>They are two.</summary>
    None,

    /// <summary>They are one if they have a counterparty in common.</summary>
    Some,

    /// <summary>They are one even if one of them names no counterparty.</summary>
    Great,
}
