using System.Globalization;

namespace DealGraph.Domain.Values;

/// <summary>
/// An amount of money as its source states it: exact, about, a range, a bound, an estimate, or known to be undisclosed.
/// Amounts are whole minor units of an ISO 4217 currency (cents of a dollar, yen of a yen), so arithmetic is exact.
/// </summary>
/// <remarks>
/// Text forms: <c>6500000000 USD</c>, <c>6.5bn USD</c> (k, m, bn, tn), <c>~14bn USD</c>, <c>14bn..15bn USD</c>, <c>&lt;=2bn USD</c>,
/// <c>&gt;=1bn USD</c>, <c>est 2bn USD</c>, <c>undisclosed</c>. <c>default</c> is no money: it has no text.
/// An approximate amount spans half a unit of its last significant digit on either side: <c>~14bn</c> is 13.5 to 14.5 bn.
/// </remarks>
public readonly record struct Money
{
    private Money(Disclosure disclosure, Currency? currency, long? low, long? high)
    {
        Disclosure = disclosure;
        Currency = currency;
        Low = low;
        High = high;
        IsValue = true;
    }

    /// <summary>False for <c>default</c> only.</summary>
    public bool IsValue { get; }

    /// <summary>How the amount is known.</summary>
    public Disclosure Disclosure { get; }

    /// <summary>The currency; null when undisclosed.</summary>
    public Currency? Currency { get; }

    /// <summary>The stated amount, or the lower one of a range, in minor units; null when undisclosed.</summary>
    public long? Low { get; }

    /// <summary>The upper amount of a range; else the stated amount; null when undisclosed. Minor units.</summary>
    public long? High { get; }

    /// <summary>The one stated figure in minor units; null for a range and when undisclosed.</summary>
    public long? Stated => Disclosure == Disclosure.Range ? null : Low;

    /// <summary>What the amount can be, in minor units.</summary>
    public Interval Interval => Disclosure switch
    {
        Disclosure.Undisclosed => new Interval(0, null),
        Disclosure.UpTo => new Interval(0, High),
        Disclosure.AtLeast => new Interval(Low, null),
        Disclosure.Approximate or Disclosure.Estimated => Around(Low ?? 0),
        _ => new Interval(Low, High),
    };

    /// <summary>The canonical text; the same money always has the same text. Empty for <c>default</c>.</summary>
    public string Text => !IsValue ? "" : Disclosure switch
    {
        Disclosure.Undisclosed => "undisclosed",
        Disclosure.Range => $"{Format(Low)}..{Format(High)} {Currency}",
        Disclosure.UpTo => $"<={Format(Low)} {Currency}",
        Disclosure.AtLeast => $">={Format(Low)} {Currency}",
        Disclosure.Approximate => $"~{Format(Low)} {Currency}",
        Disclosure.Estimated => $"est {Format(Low)} {Currency}",
        _ => $"{Format(Low)} {Currency}",
    };

    /// <summary>Known to be undisclosed.</summary>
    public static Money Undisclosed { get; } = new(Disclosure.Undisclosed, null, null, null);

    /// <summary>An exact amount in minor units.</summary>
    public static Money Exact(long minorUnits, Currency currency) => minorUnits < 0
        ? throw new ArgumentOutOfRangeException(nameof(minorUnits), "An amount is not negative.")
        : new Money(Disclosure.Disclosed, currency, minorUnits, minorUnits);

    /// <summary>
    /// The sum of exact amounts of one currency. Throws <see cref="InvalidOperationException"/> on mixed currencies and on amounts that
    /// are not exact, <see cref="OverflowException"/> past 64 bits.
    /// </summary>
    public static Money operator +(Money left, Money right) =>
        left is not { Disclosure: Disclosure.Disclosed, Low: { } augend, Currency: { } currency }
            || right is not { Disclosure: Disclosure.Disclosed, Low: { } addend }
            ? throw new InvalidOperationException("Only disclosed exact amounts add up.")
            : left.Currency != right.Currency
                ? throw new InvalidOperationException($"{left.Currency} and {right.Currency} do not add up; convert first.")
                : Exact(checked(augend + addend), currency);

    /// <summary>Parses a text form; throws <see cref="FormatException"/> with the reason when it is none.</summary>
    public static Money Parse(string text) =>
        TryParse(text, out var money, out var problem) ? money : throw new FormatException(problem);

    /// <summary>Parses a text form.</summary>
    /// <param name="text">The text, without surrounding white space.</param>
    /// <param name="money">The money, when the answer is true.</param>
    /// <param name="problem">What is wrong with the text, when the answer is false.</param>
    public static bool TryParse(string text, out Money money, out string? problem)
    {
        money = Undisclosed;
        problem = null;
        if (text == "undisclosed")
        {
            return true;
        }

        money = default;
        var space = text.LastIndexOf(' ');
        if (space < 0 || !Values.Currency.TryParse(text[(space + 1)..], out var currency))
        {
            problem = space < 0
                ? $"'{text}' is not an amount of money: write the amount, a space and the currency, such as 6.5bn USD"
                : $"unknown currency '{text[(space + 1)..]}' in '{text}': ISO 4217 codes such as USD, EUR, CNY are known";
            return false;
        }

        var (disclosure, number) = SplitDisclosure(text[..space]);
        var range = number.IndexOf("..", StringComparison.Ordinal);
        if (range >= 0 && disclosure == Disclosure.Disclosed)
        {
            if (!AmountText.TryParse(number[..range], currency, out var low, out problem)
                || !AmountText.TryParse(number[(range + 2)..], currency, out var high, out problem))
            {
                return false;
            }

            if (low >= high)
            {
                problem = $"'{text}' is not a range: its lower amount is not below its upper one";
                return false;
            }

            money = new Money(Disclosure.Range, currency, low, high);
            return true;
        }

        if (!AmountText.TryParse(number, currency, out var amount, out problem))
        {
            return false;
        }

        money = new Money(disclosure, currency, amount, amount);
        return true;
    }

    /// <summary>An amount of minor units as a decimal number in the currency's units: <c>650</c> cents are <c>6.5</c>.</summary>
    public static string FormatUnits(long minorUnits, Currency currency) =>
        (minorUnits / (decimal)currency.MinorPerUnit).ToString("0.####", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static (Disclosure Disclosure, string Number) SplitDisclosure(string text) => text switch
    {
        ['~', ..] => (Disclosure.Approximate, text[1..]),
        ['<', '=', ..] => (Disclosure.UpTo, text[2..]),
        ['>', '=', ..] => (Disclosure.AtLeast, text[2..]),
        ['e', 's', 't', ' ', ..] => (Disclosure.Estimated, text[4..]),
        _ => (Disclosure.Disclosed, text),
    };

    private static Interval Around(long amount)
    {
        var half = HalfUnit(amount);
        return new Interval(amount - half, amount > long.MaxValue - half ? long.MaxValue : amount + half);
    }

    private static long HalfUnit(long amount)
    {
        if (amount == 0)
        {
            return 0;
        }

        var unit = 1L;
        while (unit <= long.MaxValue / 10 && amount % (unit * 10) == 0)
        {
            unit *= 10;
        }

        return unit / 2;
    }

    private string Format(long? minorUnits) =>
        minorUnits is { } amount && Currency is { } currency ? FormatUnits(amount, currency) : "";
}
