using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Values;

namespace DealGraph.Domain.Resolution;

/// <summary>A claimed value in the form that says whether two claims exclude each other.</summary>
/// <param name="Text">The canonical text.</param>
/// <param name="Interval">For dates, amounts and shares, what the value can be; null for values that are the same or are not.</param>
/// <param name="Unit">The currency of an amount; amounts of different currencies neither agree nor exclude each other.</param>
internal sealed record ComparableValue(string Text, Interval? Interval, string? Unit)
{
    /// <summary>Whether the value is the code that says that nothing is known; it agrees with every other.</summary>
    public bool IsUnknown { get; private init; }

    /// <summary>How much the value leaves open.</summary>
    public decimal Width => IsUnknown ? decimal.MaxValue : Interval?.Width ?? 0;

    public static ComparableValue Of(Field field, string text) => field.Type switch
    {
        FieldType.Date => OfDate(PartialDate.Parse(text)),
        FieldType.Money => OfMoney(Money.Parse(text)),
        FieldType.Share => new ComparableValue(text, Share.Parse(text).Interval, null),
        FieldType.Code => new ComparableValue(text, null, null) { IsUnknown = text == "UNKNOWN" },
        _ => new ComparableValue(text, null, null),
    };

    /// <summary>Whether both can be true of one functional property: the same, or overlapping intervals of one unit.</summary>
    public bool AgreesWith(ComparableValue other) =>
        Text == other.Text || IsUnknown || other.IsUnknown
        || (Comparable(other) && Interval is { } mine && other.Interval is { } its && !mine.IsDisjointFrom(its));

    /// <summary>Whether only one of the two can be true.</summary>
    public bool Excludes(ComparableValue other) => Comparable(other) && !AgreesWith(other);

    /// <summary>Whether the other lies wholly within this one.</summary>
    public bool IsRefinedBy(ComparableValue other) =>
        Text == other.Text || IsUnknown || (Comparable(other) && Interval is { } mine && other.Interval is { } its && mine.Contains(its));

    // An undisclosed amount has no unit and is compatible with every amount.
    private bool Comparable(ComparableValue other) => Unit is null || other.Unit is null || Unit == other.Unit;

    private static ComparableValue OfDate(PartialDate date) =>
        new(date.Text, new Interval(date.Earliest?.DayNumber, date.Latest?.DayNumber), null);

    private static ComparableValue OfMoney(Money money) => new(money.Text, money.Interval, money.Currency?.Code);
}
