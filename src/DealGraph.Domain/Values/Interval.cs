namespace DealGraph.Domain.Values;

/// <summary>A closed interval of whole units; an absent bound is open. What amounts, shares and dates are compared by.</summary>
/// <param name="Min">The least it can be, or null when it has no lower bound.</param>
/// <param name="Max">The most it can be, or null when it has no upper bound.</param>
public readonly record struct Interval(long? Min, long? Max)
{
    /// <summary>Whether no value lies in both.</summary>
    public bool IsDisjointFrom(Interval other) => Max < other.Min || other.Max < Min;

    /// <summary>Whether every value of <paramref name="other"/> lies in this one.</summary>
    public bool Contains(Interval other) =>
        (Min is null || other.Min >= Min) && (Max is null || other.Max <= Max);

    /// <summary>How wide it is; <see cref="decimal.MaxValue"/> when a bound is open.</summary>
    public decimal Width => Min is { } min && Max is { } max ? (decimal)max - min : decimal.MaxValue;
}
