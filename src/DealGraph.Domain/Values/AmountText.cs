using System.Globalization;

namespace DealGraph.Domain.Values;

/// <summary>Reads the number of an amount: digits, a decimal point, and one of k, m, bn, tn.</summary>
internal static class AmountText
{
    private static readonly (string Suffix, decimal Factor)[] Suffixes =
        [("tn", 1_000_000_000_000m), ("bn", 1_000_000_000m), ("m", 1_000_000m), ("k", 1_000m)];

    public static bool TryParse(string text, Currency currency, out long minorUnits, out string? problem)
    {
        minorUnits = 0;
        problem = null;
        var (digits, factor) = SplitSuffix(text);
        if (text.Contains(',', StringComparison.Ordinal))
        {
            problem = $"'{text}' is not an amount: the decimal sign is a point and thousands are not grouped";
        }
        else if (digits.AsSpan().ContainsAny('e', 'E'))
        {
            problem = $"'{text}' is not an amount: exponents are not read, write 1000000000 or 1bn";
        }
        else if (digits.StartsWith('-'))
        {
            problem = $"'{text}' is not an amount: an amount is not negative";
        }
        else if (digits.Length > 28 || !decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            || digits.StartsWith('.') || digits.EndsWith('.'))
        {
            problem = $"'{text}' is not an amount: write digits with a decimal point, such as 6.5bn or 6500000000";
        }
        else
        {
            return TryScale(text, number, factor * currency.MinorPerUnit, currency, out minorUnits, out problem);
        }

        return false;
    }

    private static (string Digits, decimal Factor) SplitSuffix(string text)
    {
        foreach (var (suffix, factor) in Suffixes)
        {
            if (text.EndsWith(suffix, StringComparison.Ordinal))
            {
                return (text[..^suffix.Length], factor);
            }
        }

        return (text, 1m);
    }

    private static bool TryScale(
        string text, decimal number, decimal factor, Currency currency, out long minorUnits, out string? problem)
    {
        minorUnits = 0;
        if (number > long.MaxValue / factor)
        {
            problem = $"'{text}' is too large an amount: {Money.FormatUnits(long.MaxValue, currency)} {currency} is the most";
            return false;
        }

        var scaled = number * factor;
        if (scaled != decimal.Truncate(scaled))
        {
            problem = $"'{text}' has more decimals than {currency} has";
            return false;
        }

        minorUnits = (long)scaled;
        problem = null;
        return true;
    }
}
