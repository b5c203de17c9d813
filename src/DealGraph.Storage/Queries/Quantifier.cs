namespace DealGraph.Storage.Queries;

/// <summary>How many of the related nodes must fulfil a condition.</summary>
public enum Quantifier
{
    /// <summary>At least one.</summary>
    Some,

    /// <summary>All; true when there are none.</summary>
    Every,

    /// <summary>None.</summary>
    None,
}
