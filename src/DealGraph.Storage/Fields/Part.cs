namespace DealGraph.Storage.Fields;

/// <summary>One stored scalar of a field. A store keeps each part in a column or property of its own, so that filters and orders are plain comparisons.</summary>
public enum Part
{
    /// <summary>The canonical text (or the number or truth value itself): all that an answer needs.</summary>
    Value,

    /// <summary>The folded form of a text, for searches.</summary>
    Folded,

    /// <summary>The first day a date can be, <c>yyyy-MM-dd</c>.</summary>
    Earliest,

    /// <summary>The last day a date can be, <c>yyyy-MM-dd</c>.</summary>
    Latest,

    /// <summary>The currency of an amount.</summary>
    Currency,

    /// <summary>The least an amount (minor units) or a share (millionths of a percent) can be.</summary>
    Min,

    /// <summary>The most an amount or a share can be.</summary>
    Max,

    /// <summary>How an amount is known.</summary>
    Disclosure,

    /// <summary>The stated amount, of a range its lower end, in US cents.</summary>
    Usd,

    /// <summary>The least it can be in US cents.</summary>
    UsdMin,

    /// <summary>The most it can be in US cents.</summary>
    UsdMax,

    /// <summary>The exchange rate used, as <c>date rate source</c>; absent for dollars.</summary>
    Fx,
}
