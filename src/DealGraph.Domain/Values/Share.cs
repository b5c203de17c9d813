using System.Globalization;

namespace DealGraph.Domain.Values;

/// <summary>
/// A share in percent, 0 to 100, as its source states it: exact, about, or between bounds that belong to it or not (Beneficial
/// Ownership Data Standard 0.4: exact or bounds, never both). Whole millionths of a percent inside, so comparison is exact.
/// </summary>
/// <remarks>
/// Text forms: <c>49</c>, <c>~10</c>, <c>25..50</c>, <c>25..&lt;50</c>, <c>&gt;25..50</c>, <c>&gt;50</c>, <c>&gt;=10</c>, <c>&lt;5</c>, <c>&lt;=5</c>. <c>default</c> is no share.
/// </remarks>
public readonly record struct Share
{
    /// <summary>Inner units in one percent.</summary>
    public const long UnitsPerPercent = 1_000_000;

    private const long Most = 100 * UnitsPerPercent;

    private Share(long min, long max, bool isExact, bool isApproximate, bool exclusiveMin, bool exclusiveMax)
    {
        Min = min;
        Max = max;
        IsExact = isExact;
        IsApproximate = isApproximate;
        ExclusiveMin = exclusiveMin;
        ExclusiveMax = exclusiveMax;
        IsValue = true;
    }

    /// <summary>False for <c>default</c> only.</summary>
    public bool IsValue { get; }

    /// <summary>The least it can be, in millionths of a percent.</summary>
    public long Min { get; }

    /// <summary>The most it can be, in millionths of a percent.</summary>
    public long Max { get; }

    /// <summary>Whether one figure is stated as such.</summary>
    public bool IsExact { get; }

    /// <summary>Whether one figure is stated as approximate.</summary>
    public bool IsApproximate { get; }

    /// <summary>Whether <see cref="Min"/> itself is excluded.</summary>
    public bool ExclusiveMin { get; }

    /// <summary>Whether <see cref="Max"/> itself is excluded.</summary>
    public bool ExclusiveMax { get; }

    /// <summary>
    /// What the share can be, in millionths of a percent. An excluded bound is drawn in by one unit; an approximate figure spans half
    /// a unit of its last printed digit on either side.
    /// </summary>
    public Interval Interval => new(ExclusiveMin ? Min + 1 : Min, ExclusiveMax ? Max - 1 : Max);

    /// <summary>The one stated figure, in millionths of a percent; null for bounds.</summary>
    public long? Stated { get; private init; }

    /// <summary>The canonical text; empty for <c>default</c>.</summary>
    public string Text { get; private init; } = "";

    /// <summary>Parses a text form; throws <see cref="FormatException"/> with the reason when it is none.</summary>
    public static Share Parse(string text) =>
        TryParse(text, out var share, out var problem) ? share : throw new FormatException(problem);

    /// <summary>Parses a text form.</summary>
    /// <param name="text">The text, without surrounding white space and percent sign.</param>
    /// <param name="share">The share, when the answer is true.</param>
    /// <param name="problem">What is wrong with the text, when the answer is false.</param>
    public static bool TryParse(string text, out Share share, out string? problem)
    {
        share = default;
        var range = text.IndexOf("..", StringComparison.Ordinal);
        if (range >= 0)
        {
            var excludesMin = text.StartsWith('>');
            var excludesMax = text.AsSpan(range + 2).StartsWith("<");
            if (!TryPercent(text[(excludesMin ? 1 : 0)..range], text, out var low, out problem)
                || !TryPercent(text[(range + (excludesMax ? 3 : 2))..], text, out var high, out problem))
            {
                return false;
            }

            problem = low < high ? null : $"'{text}' is not a share: its lower bound is not below its upper one";
            share = new Share(low, high, false, false, excludesMin, excludesMax) { Text = Bounds(low, high, excludesMin, excludesMax) };
            return problem is null && IsNotEmpty(share, text, out problem);
        }

        var (prefix, digits) = text switch
        {
            ['>', '=', ..] or ['<', '=', ..] => (text[..2], text[2..]),
            ['>', ..] or ['<', ..] or ['~', ..] => (text[..1], text[1..]),
            _ => ("", text),
        };
        if (!TryPercent(digits, text, out var value, out problem))
        {
            return false;
        }

        var half = HalfPrintedUnit(digits);
        share = prefix switch
        {
            "" => new Share(value, value, true, false, false, false),
            "~" => new Share(Math.Max(0, value - half), Math.Min(Most, value + half), false, true, false, false),
            ">" or ">=" => new Share(value, Most, false, false, prefix == ">", false),
            _ => new Share(0, value, false, false, false, prefix == "<"),
        };
        share = share with
        {
            Text = prefix + (prefix == "~" ? Printed(value, digits) : Format(value)),
            Stated = prefix is "" or "~" ? value : null,
        };
        return IsNotEmpty(share, text, out problem);
    }

    /// <summary>A number of millionths of a percent as a decimal percent: <c>49500000</c> is <c>49.5</c>.</summary>
    public static string Format(long units) => (units / (decimal)UnitsPerPercent).ToString("0.######", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override string ToString() => Text ?? "";

    private static bool IsNotEmpty(Share share, string text, out string? problem)
    {
        problem = share.Interval.Min <= share.Interval.Max ? null : $"'{text}' is not a share: nothing lies between its bounds";
        return problem is null;
    }

    // The decimals printed say how far an approximate figure reaches, so they stay.
    private static string Printed(long units, string digits)
    {
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        return (units / (decimal)UnitsPerPercent).ToString(point < 0 ? "0" : $"F{digits.Length - point - 1}", CultureInfo.InvariantCulture);
    }

    private static string Bounds(long low, long high, bool excludesMin, bool excludesMax) =>
        $"{(excludesMin ? ">" : "")}{Format(low)}..{(excludesMax ? "<" : "")}{Format(high)}";

    private static bool TryPercent(string digits, string text, out long units, out string? problem)
    {
        units = 0;
        problem = null;
        if (digits.Length is 0 or > 20 || digits.StartsWith('.') || digits.EndsWith('.')
            || !decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent))
        {
            problem = $"'{text}' is not a share in percent: write 49, 33.3, ~10, 25..50, >50 or <=5";
        }
        else if (percent > 100)
        {
            problem = $"'{text}' is more than 100 percent";
        }
        else if (decimal.Truncate(percent * UnitsPerPercent) != percent * UnitsPerPercent)
        {
            problem = $"'{text}' has more than six decimals";
        }
        else
        {
            units = (long)(percent * UnitsPerPercent);
        }

        return problem is null;
    }

    private static long HalfPrintedUnit(string digits)
    {
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var unit = UnitsPerPercent;
        for (var decimals = point < 0 ? 0 : digits.Length - point - 1; decimals > 0; decimals--)
        {
            unit /= 10;
        }

        return unit / 2;
    }
}
