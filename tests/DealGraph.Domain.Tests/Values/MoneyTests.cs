using CsCheck;
using DealGraph.Domain.Values;

namespace DealGraph.Domain.Tests.Values;

/// <summary>Amounts of money.</summary>
public sealed class MoneyTests
{
    private static readonly Gen<Currency> Currencies = Gen.Int[0, Currency.Codes.Count - 1].Select(i => Currency.Codes[i]).Select(code => Currency.TryParse(code, out var currency) ? currency : default);

    private static readonly Gen<string> Texts = Gen.Select(Gen.Long[0, long.MaxValue], Gen.Long[0, long.MaxValue], Currencies, Gen.Int[0, 5]).Select((x, y, currency, form) =>
    {
        var (low, high) = (Money.FormatUnits(Math.Min(x, y), currency), Money.FormatUnits(Math.Max(x, y), currency));
        return form switch
        {
            0 => $"{low} {currency}",
            1 => $"~{low} {currency}",
            2 => $"<={low} {currency}",
            3 => $">={low} {currency}",
            4 => $"est {low} {currency}",
            _ => x == y ? "undisclosed" : $"{low}..{high} {currency}",
        };
    });

    [Fact]
    public void Every_form_reads_back_as_itself() => Texts.Sample(text =>
    {
        var money = Money.Parse(text);
        Assert.Equal(text, money.Text);
        Assert.Equal(money, Money.Parse(money.Text));
    });

    [Fact]
    public void What_an_amount_can_be_holds_what_is_stated() => Texts.Sample(text =>
    {
        var money = Money.Parse(text);
        Assert.True(money.Interval.Min is null || money.Interval.Max is null || money.Interval.Min <= money.Interval.Max);
        Assert.True(money.Low is not { } low || money.Interval.Contains(new Interval(low, low)));
    });

    [Fact]
    public void Sums_are_exact() => Gen.Select(Gen.Long[0, long.MaxValue / 2], Gen.Long[0, long.MaxValue / 2], Currencies).Sample((x, y, currency) =>
        Assert.Equal(x + y, (Money.Exact(x, currency) + Money.Exact(y, currency)).Stated));

    [Fact]
    public void Sums_past_64_bits_and_of_two_currencies_are_refused()
    {
        Assert.True(Currency.TryParse("EUR", out var euro));
        Assert.Throws<OverflowException>(() => Money.Exact(long.MaxValue, Currency.Usd) + Money.Exact(1, Currency.Usd));
        Assert.Throws<InvalidOperationException>(() => Money.Exact(1, Currency.Usd) + Money.Exact(1, euro));
        Assert.Throws<InvalidOperationException>(() => Money.Parse("~1bn USD") + Money.Exact(1, Currency.Usd));
    }

    [Theory]
    [InlineData("6.5bn USD", "6500000000 USD", 650_000_000_000, 650_000_000_000)]
    [InlineData("~14bn USD", "~14000000000 USD", 1_350_000_000_000, 1_450_000_000_000)]
    [InlineData("14bn..15bn USD", "14000000000..15000000000 USD", 1_400_000_000_000, 1_500_000_000_000)]
    [InlineData("<=2bn USD", "<=2000000000 USD", 0, 200_000_000_000)]
    [InlineData("100k JPY", "100000 JPY", 100_000, 100_000)]
    [InlineData("1.234 KWD", "1.234 KWD", 1_234, 1_234)]
    [InlineData("~90000000000000000 USD", "~90000000000000000 USD", 8_500_000_000_000_000_000, long.MaxValue)]
    [InlineData("~92000000000000000 USD", "~92000000000000000 USD", 9_150_000_000_000_000_000, long.MaxValue)]
    public void An_amount_knows_what_it_can_be(string text, string canonical, long min, long max)
    {
        var money = Money.Parse(text);
        Assert.Equal(canonical, money.Text);
        Assert.Equal(new Interval(min, max), money.Interval);
    }

    [Theory]
    [InlineData("1,5 USD", "'1,5' is not an amount: the decimal sign is a point and thousands are not grouped")]
    [InlineData("1e400 USD", "'1e400' is not an amount: exponents are not read, write 1000000000 or 1bn")]
    [InlineData("-5 USD", "'-5' is not an amount: an amount is not negative")]
    [InlineData("5", "'5' is not an amount of money: write the amount, a space and the currency, such as 6.5bn USD")]
    [InlineData("5 dollars", "unknown currency 'dollars' in '5 dollars': ISO 4217 codes such as USD, EUR, CNY are known")]
    [InlineData("0.001 USD", "'0.001' has more decimals than USD has")]
    [InlineData("15bn..14bn USD", "'15bn..14bn USD' is not a range: its lower amount is not below its upper one")]
    [InlineData("100000tn USD", "'100000tn' is too large an amount: 92233720368547758.07 USD is the most")]
    public void A_wrong_amount_says_why(string text, string problem)
    {
        Assert.False(Money.TryParse(text, out _, out var told));
        Assert.Equal(problem, told);
    }

    [Fact]
    public void Any_text_is_money_or_has_a_problem() => Gen.String[Gen.Char["0123456789.,~<>=est bnkmUSDEe-"], 0, 40].Sample(text =>
        Assert.True(Money.TryParse(text, out var money, out var problem) ? money.IsValue : problem is { Length: > 0 }));
}
