using CsCheck;
using DealGraph.Domain.Values;

namespace DealGraph.Domain.Tests.Values;

/// <summary>Partial dates.</summary>
public sealed class PartialDateTests
{
    private static readonly Gen<string> Cores = Gen.OneOf(
        Gen.Int[1, 9999].Select(year => $"{year:0000}"),
        Gen.Select(Gen.Int[1, 9999], Gen.Int[1, 4]).Select((year, quarter) => $"{year:0000}-Q{quarter}"),
        Gen.Select(Gen.Int[1, 9999], Gen.Int[1, 12]).Select((year, month) => $"{year:0000}-{month:00}"),
        Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(day => DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd")),
        Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(day => DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd") + "T23:59:59Z"));

    private static readonly Gen<string> Texts = Gen.Select(Cores, Gen.Int[0, 4])
        .Select((core, form) => form switch { 0 => core, 1 => core + "~", 2 => core + "?", 3 => "../" + core, _ => core + "/.." });

    [Fact]
    public void Every_form_reads_back_as_itself() => Texts.Sample(text =>
    {
        var date = PartialDate.Parse(text);
        Assert.Equal(text, date.Text);
        Assert.Equal(date, PartialDate.Parse(date.Text));
        Assert.True(date.Earliest is null || date.Latest is null || date.Earliest <= date.Latest);
        Assert.Contains(date.Value, text, StringComparison.Ordinal);
    });

    [Fact]
    public void Any_text_is_a_date_or_has_a_problem() => Gen.String[Gen.Char["0123456789-Q~?./TZ:"], 0, 24].Sample(text =>
    {
        var isDate = PartialDate.TryParse(text, out var date, out var problem);
        Assert.Equal(isDate, problem is null || date.Text.Length > 0);
        Assert.True(isDate || problem is { Length: > 0 });
    });

    [Theory]
    [InlineData("2025", "2025-01-01", "2025-12-31")]
    [InlineData("2025-Q2", "2025-04-01", "2025-06-30")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("9999-12", "9999-12-01", "9999-12-31")]
    [InlineData("9999-Q4", "9999-10-01", "9999-12-31")]
    [InlineData("2025-06-12~", "2025-06-12", "2025-06-12")]
    [InlineData("../2025-06", null, "2025-06-30")]
    [InlineData("2025-06/..", "2025-06-01", null)]
    public void A_date_knows_the_days_it_can_be(string text, string? earliest, string? latest)
    {
        var date = PartialDate.Parse(text);
        Assert.Equal(earliest, date.Earliest?.ToString("yyyy-MM-dd"));
        Assert.Equal(latest, date.Latest?.ToString("yyyy-MM-dd"));
    }

    [Theory]
    [InlineData("2025-02-30", "'2025-02-30' is not a date: 2025-02 has no day 30")]
    [InlineData("2025-13", "'2025-13' is not a date: there is no month 13")]
    [InlineData("2025-6", "'2025-6' is not a date: write 2025, 2025-Q2, 2025-06 or 2025-06-12")]
    [InlineData("0000", "'0000' is not a date: write 2025, 2025-Q2, 2025-06 or 2025-06-12")]
    [InlineData("12.6.2025", "'12.6.2025' is not a date: write 2025, 2025-Q2, 2025-06 or 2025-06-12")]
    [InlineData("2025-06-12T10:00Z", "'2025-06-12T10:00Z' is not a date: an instant is written 2025-06-12T10:00:00Z")]
    [InlineData("../2025/..", "'../2025/..' is not a date: write 2025, 2025-Q2, 2025-06 or 2025-06-12")]
    [InlineData("", "'' is not a date: write 2025, 2025-Q2, 2025-06 or 2025-06-12")]
    public void A_wrong_date_says_why(string text, string problem)
    {
        Assert.False(PartialDate.TryParse(text, out _, out var told));
        Assert.Equal(problem, told);
    }

    [Fact]
    public void Default_is_caught() => Assert.Throws<InvalidOperationException>(() => default(PartialDate).Earliest);
}
