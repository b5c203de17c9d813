using System.Globalization;

namespace DealGraph.Domain.Values;

/// <summary>
/// A calendar date as precisely as its source printed it: a year, a quarter, a month, a day or an instant, with an optional
/// qualifier. Text forms follow EDTF (ISO 8601-2): <c>2025</c>, <c>2025-Q2</c>, <c>2025-06</c>, <c>2025-06-12</c>,
/// <c>2025-06-12T10:00:00Z</c>; <c>~</c> at the end says about, <c>?</c> uncertain; <c>../2025-06</c> before or in, <c>2025-06/..</c> in or after.
/// </summary>
/// <remarks>
/// <see cref="Earliest"/> and <see cref="Latest"/> bound the days that the text allows; the first of a month is never invented.
/// <c>default</c> is not a date: its <see cref="Text"/> is empty and reading its bounds throws.
/// </remarks>
public readonly record struct PartialDate
{
    private readonly string? text;
    private readonly DateOnly first;
    private readonly DateOnly last;

    private PartialDate(string text, DatePrecision precision, DateQualifier qualifier, DateOnly first, DateOnly last)
    {
        this.text = text;
        Precision = precision;
        Qualifier = qualifier;
        this.first = first;
        this.last = last;
    }

    /// <summary>The canonical text; the same date always has the same text.</summary>
    public string Text => text ?? "";

    /// <summary>How precisely the date is known.</summary>
    public DatePrecision Precision { get; }

    /// <summary>What the source adds to the bare date.</summary>
    public DateQualifier Qualifier { get; }

    /// <summary>The first day it can be; null when it has no lower bound (<c>../2025</c>).</summary>
    public DateOnly? Earliest => Qualifier == DateQualifier.Before ? null : Checked(first);

    /// <summary>The last day it can be; null when it has no upper bound (<c>2025/..</c>).</summary>
    public DateOnly? Latest => Qualifier == DateQualifier.After ? null : Checked(last);

    /// <summary>The date without its qualifier: <c>2025-06</c> of <c>2025-06~</c>.</summary>
    public string Value => Text.Trim('~', '?').Replace("../", "", StringComparison.Ordinal).Replace("/..", "", StringComparison.Ordinal);

    /// <summary>The date of one known day.</summary>
    public static PartialDate FromDay(DateOnly day) =>
        new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), DatePrecision.Day, DateQualifier.Exact, day, day);

    /// <summary>Parses a text form; throws <see cref="FormatException"/> with the reason when it is none.</summary>
    public static PartialDate Parse(string text) =>
        TryParse(text, out var date, out var problem) ? date : throw new FormatException(problem);

    /// <summary>Parses a text form.</summary>
    /// <param name="text">The text, without surrounding white space.</param>
    /// <param name="date">The date, when the answer is true.</param>
    /// <param name="problem">What is wrong with the text, when the answer is false.</param>
    public static bool TryParse(string text, out PartialDate date, out string? problem)
    {
        date = default;
        var (core, qualifier) = SplitQualifier(text);
        if (!TryParseCore(core, out var precision, out var first, out var last, out problem))
        {
            problem = $"'{text}' is not a date: {problem}";
            return false;
        }

        date = new PartialDate(Join(core, qualifier), precision, qualifier, first, last);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static (string Core, DateQualifier Qualifier) SplitQualifier(string text) => text switch
    {
        ['.', '.', '/', ..] => (text[3..], DateQualifier.Before),
        [.., '/', '.', '.'] => (text[..^3], DateQualifier.After),
        [.., '~'] => (text[..^1], DateQualifier.Approximate),
        [.., '?'] => (text[..^1], DateQualifier.Uncertain),
        _ => (text, DateQualifier.Exact),
    };

    private static string Join(string core, DateQualifier qualifier) => qualifier switch
    {
        DateQualifier.Before => "../" + core,
        DateQualifier.After => core + "/..",
        DateQualifier.Approximate => core + "~",
        DateQualifier.Uncertain => core + "?",
        _ => core,
    };

    private static bool TryParseCore(string core, out DatePrecision precision, out DateOnly first, out DateOnly last, out string? problem)
    {
        precision = DatePrecision.Year;
        first = last = default;
        problem = "write 2025, 2025-Q2, 2025-06 or 2025-06-12";
        if (core.Length > 10)
        {
            return TryParseInstant(core, ref precision, ref first, ref last, ref problem);
        }

        if (core.Length < 4 || !TryDigits(core.AsSpan(0, 4), out var year) || year == 0)
        {
            return false;
        }

        if (core.Length == 4)
        {
            (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            return true;
        }

        if (core.Length == 7 && core[4] == '-' && core[5] == 'Q' && core[6] is >= '1' and <= '4')
        {
            precision = DatePrecision.Quarter;
            first = new DateOnly(year, ((core[6] - '1') * 3) + 1, 1);
            last = LastDay(year, first.Month + 2);
            return true;
        }

        if (core.Length is not (7 or 10) || core[4] != '-' || !TryDigits(core.AsSpan(5, 2), out var month))
        {
            return false;
        }

        if (month is < 1 or > 12)
        {
            problem = $"there is no month {month:00}";
            return false;
        }

        if (core.Length == 7)
        {
            precision = DatePrecision.Month;
            first = new DateOnly(year, month, 1);
            last = LastDay(year, month);
            return true;
        }

        if (core[7] != '-' || !TryDigits(core.AsSpan(8, 2), out var day))
        {
            return false;
        }

        if (day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            problem = $"{year:0000}-{month:00} has no day {day:00}";
            return false;
        }

        precision = DatePrecision.Day;
        first = last = new DateOnly(year, month, day);
        return true;
    }

    private static bool TryParseInstant(
        string core, ref DatePrecision precision, ref DateOnly first, ref DateOnly last, ref string? problem)
    {
        if (!DateTime.TryParseExact(
            core, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant))
        {
            problem = "an instant is written 2025-06-12T10:00:00Z";
            return false;
        }

        precision = DatePrecision.Instant;
        first = last = DateOnly.FromDateTime(instant);
        return true;
    }

    // Not by way of the next month, which December 9999 does not have.
    private static DateOnly LastDay(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    private static bool TryDigits(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private DateOnly Checked(DateOnly bound) =>
        text is null ? throw new InvalidOperationException("A default PartialDate is not a date.") : bound;
}
