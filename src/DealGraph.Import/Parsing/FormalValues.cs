using System.Globalization;
using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Entities;
using DealGraph.Domain.Sources;
using DealGraph.Domain.Values;
using DealGraph.Import.Diagnostics;
using DealGraph.Import.Identity;
using DealGraph.Import.Reading;

namespace DealGraph.Import.Parsing;

/// <summary>Fields whose values have a form of their own beyond their type.</summary>
internal static class FormalValues
{
    private static readonly Dictionary<Field, Func<string, ParsedValue>> ByField = new()
    {
        [Organizations.Country] = Country,
        [Names.Language] = Language,
        [SourceKind.Language] = Language,
        [ExchangeRates.Currency] = CurrencyCode,
        [ExchangeRates.Date] = Day,
    };

    // No currency is near it; conversions of any amount then stay within what a decimal holds.
    private const decimal MostUsdPerUnit = 1_000_000m;

    /// <summary>The parser of a field with a form of its own, or null.</summary>
    public static Func<string, ParsedValue>? Find(Field field) => ByField.GetValueOrDefault(field);

    /// <summary>An exchange rate: a decimal above zero.</summary>
    public static ParsedValue Rate(string text) =>
        text.Length <= 28 && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var rate) && rate is > 0 and < MostUsdPerUnit
            ? ParsedValue.Of((rate / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture))
            : ParsedValue.Wrong(ValueCodes.Rate, $"'{Excerpt.Of(text)}' is not a rate: write a decimal number above zero, such as 1.0834");

    private static ParsedValue Day(string text) =>
        !PartialDate.TryParse(text, out var date, out var problem) ? ParsedValue.Wrong(ValueCodes.Date, problem)
        : date is { Precision: DatePrecision.Day, Qualifier: DateQualifier.Exact } ? ParsedValue.Of(date.Text)
        : ParsedValue.Wrong(ValueCodes.Rate, $"'{text}' is not one day: a rate holds for a day such as 2025-06-12");

    private static ParsedValue CurrencyCode(string text) =>
        Currency.TryParse(text, out _) ? ParsedValue.Of(text) : ParsedValue.Wrong(
            ValueCodes.Currency, $"unknown currency '{Excerpt.Of(text)}'", Spelling.Nearest(text, Currency.Codes));

    private static ParsedValue Country(string text) =>
        CountryCodes.All.Contains(text) ? ParsedValue.Of(text) : ParsedValue.Wrong(
            ValueCodes.Country,
            $"'{Excerpt.Of(text)}' is not a country code of ISO 3166-1 alpha-2",
            text is "UK" ? "GB" : CountryCodes.All.Contains(text.ToUpperInvariant()) ? text.ToUpperInvariant() : null);

    private static ParsedValue Language(string text) =>
        LanguageTag.IsWellFormed(text) ? ParsedValue.Of(text) : ParsedValue.Wrong(
            ValueCodes.Language, $"'{Excerpt.Of(text)}' is not a language tag of BCP 47 such as en, fr or zh-Hans");
}
