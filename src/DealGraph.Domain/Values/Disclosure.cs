namespace DealGraph.Domain.Values;

/// <summary>How an amount of money is known.</summary>
public enum Disclosure
{
    /// <summary>The amount is stated.</summary>
    Disclosed,

    /// <summary>The source says that the amount was not disclosed.</summary>
    Undisclosed,

    /// <summary>Somewhere between two stated amounts.</summary>
    Range,

    /// <summary>At most the stated amount.</summary>
    UpTo,

    /// <summary>The stated amount or more.</summary>
    AtLeast,

    /// <summary>About the stated amount.</summary>
    Approximate,

    /// <summary>Somebody's estimate, not a party's statement.</summary>
    Estimated,
}
