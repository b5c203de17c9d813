using System.Globalization;
using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Resolution;
using DealGraph.Domain.Values;

namespace DealGraph.Storage.Fields;

/// <summary>Which parts a field is stored in, and their values: the one place that both stores take them from.</summary>
public static class FieldParts
{
    private static readonly Part[] TextParts = [Part.Value, Part.Folded];
    private static readonly Part[] DateParts = [Part.Value, Part.Earliest, Part.Latest];
    private static readonly Part[] ShareParts = [Part.Value, Part.Min, Part.Max];
    private static readonly Part[] PlainParts = [Part.Value];

    private static readonly Part[] MoneyParts =
        [Part.Value, Part.Currency, Part.Min, Part.Max, Part.Disclosure, Part.Usd, Part.UsdMin, Part.UsdMax, Part.Fx];

    /// <summary>The parts of a type, in the order of the store's columns.</summary>
    public static IReadOnlyList<Part> Of(FieldType type) => type switch
    {
        FieldType.Text => TextParts,
        FieldType.Date => DateParts,
        FieldType.Money => MoneyParts,
        FieldType.Share => ShareParts,
        _ => PlainParts,
    };

    /// <summary>The values of a field's parts, in the order of <see cref="Of"/>: text, <see cref="long"/> or null.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">Its resolved value; null gives nulls.</param>
    public static IEnumerable<object?> Values(Field field, ResolvedValue? value)
    {
        if (value is not { Text: var text })
        {
            return Of(field.Type).Select(_ => (object?)null);
        }

        return field.Type switch
        {
            FieldType.Text => [text, FoldedText.Fold(text)],
            FieldType.Date => OfDate(PartialDate.Parse(text)),
            FieldType.Money => OfMoney(Money.Parse(text), value),
            FieldType.Share => [text, Share.Parse(text).Interval.Min, Share.Parse(text).Interval.Max],
            FieldType.Integer => [long.Parse(text, CultureInfo.InvariantCulture)],
            FieldType.Boolean => [text == "true" ? 1L : 0L],
            _ => [text],
        };
    }

    private static object?[] OfDate(PartialDate date) => [date.Text, Day(date.Earliest), Day(date.Latest)];

    private static object?[] OfMoney(Money money, ResolvedValue value)
    {
        var interval = money.Disclosure == Disclosure.Undisclosed ? default : money.Interval;
        var usd = value.Usd;
        return
        [
            money.Text, money.Currency?.Code, interval.Min, interval.Max, NameForms.Snake(money.Disclosure.ToString()).ToUpperInvariant(),
            usd?.Stated, usd?.Interval.Min, usd?.Interval.Max, usd?.Rate,
        ];
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
