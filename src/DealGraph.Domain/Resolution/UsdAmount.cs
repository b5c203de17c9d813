using DealGraph.Domain.Values;

namespace DealGraph.Domain.Resolution;

/// <summary>An amount of money converted into US cents.</summary>
/// <param name="Stated">The stated figure, or the lower one of a range.</param>
/// <param name="Interval">What it can be.</param>
/// <param name="Rate">The rate used as <c>date rate source</c>; null when the amount was in dollars.</param>
public sealed record UsdAmount(long Stated, Interval Interval, string? Rate);
