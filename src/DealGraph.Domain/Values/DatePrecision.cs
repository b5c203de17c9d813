namespace DealGraph.Domain.Values;

/// <summary>How precisely a <see cref="PartialDate"/> is known.</summary>
public enum DatePrecision
{
    /// <summary>The year only.</summary>
    Year,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>The month.</summary>
    Month,

    /// <summary>The day.</summary>
    Day,

    /// <summary>A moment, to the second, in UTC.</summary>
    Instant,
}
