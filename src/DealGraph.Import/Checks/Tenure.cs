using DealGraph.Domain.Values;

namespace DealGraph.Import.Checks;

/// <summary>The days on which something certainly held.</summary>
/// <param name="From">The first day on which it certainly held.</param>
/// <param name="To">The first day on which it perhaps no longer held; null when it holds until now.</param>
internal readonly record struct Tenure(DateOnly From, DateOnly? To)
{
    /// <summary>From a beginning and an end; null when it is not certain of any day.</summary>
    /// <param name="from">When it began; null when not known.</param>
    /// <param name="to">The day from which it no longer held; null when not known.</param>
    /// <param name="hasEnded">Whether it has ended, on whatever day.</param>
    public static Tenure? Of(PartialDate? from, PartialDate? to, bool hasEnded) =>
        from?.Latest is not { } first ? null
        : to is null && !hasEnded ? new Tenure(first, null)
        : to?.Earliest is { } end && end > first ? new Tenure(first, end)
        : null;

    /// <summary>Whether it certainly held on a day.</summary>
    public bool Includes(DateOnly day) => From <= day && (To is not { } end || day < end);

    /// <summary>The first day on which both certainly held, or null.</summary>
    public DateOnly? Meets(Tenure other)
    {
        var later = From > other.From ? From : other.From;
        return Includes(later) && other.Includes(later) ? later : null;
    }
}
