using CsCheck;
using DealGraph.Domain.Values;

namespace DealGraph.Domain.Tests.Values;

/// <summary>Shares.</summary>
public sealed class ShareTests
{
    private static readonly Gen<string> Texts = Gen.Select(Gen.Long[1, 99_999_999], Gen.Long[1, 99_999_999], Gen.Int[0, 8]).Where((x, y, _) => Math.Abs(x - y) > 2)
        .Select((x, y, form) =>
        {
            var (low, high) = (Share.Format(Math.Min(x, y)), Share.Format(Math.Max(x, y)));
            return form switch
            {
                0 => low,
                1 => $"~{low}",
                2 => $">{low}",
                3 => $">={low}",
                4 => $"<{low}",
                5 => $"<={low}",
                6 => $"{low}..{high}",
                7 => $"{low}..<{high}",
                _ => $">{low}..<{high}",
            };
        });

    [Fact]
    public void Every_form_reads_back_as_itself() => Texts.Sample(text =>
    {
        var share = Share.Parse(text);
        Assert.Equal(text, share.Text);
        Assert.Equal(share, Share.Parse(share.Text));
        Assert.True(share.Interval is { Min: >= 0, Max: <= 100 * Share.UnitsPerPercent } interval && interval.Min <= interval.Max);
    });

    [Theory]
    [InlineData("49", 49_000_000, 49_000_000)]
    [InlineData("~10", 9_500_000, 10_500_000)]
    [InlineData("~10.0", 9_950_000, 10_050_000)]
    [InlineData("25..50", 25_000_000, 50_000_000)]
    [InlineData("25..<50", 25_000_000, 49_999_999)]
    [InlineData(">50", 50_000_001, 100_000_000)]
    [InlineData("<=5", 0, 5_000_000)]
    [InlineData("0", 0, 0)]
    [InlineData("100", 100_000_000, 100_000_000)]
    public void A_share_knows_what_it_can_be(string text, long min, long max) => Assert.Equal(new Interval(min, max), Share.Parse(text).Interval);

    [Theory]
    [InlineData("~100", 100_000_000)]
    [InlineData("~0", 0)]
    [InlineData("~49", 49_000_000)]
    public void The_stated_figure_stays_at_the_edges(string text, long stated) => Assert.Equal(stated, Share.Parse(text).Stated);

    [Fact]
    public void The_same_share_has_the_same_text() => Assert.Equal(Share.Parse("~10"), Share.Parse("~010"));

    [Theory]
    [InlineData("101", "'101' is more than 100 percent")]
    [InlineData("50..25", "'50..25' is not a share: its lower bound is not below its upper one")]
    [InlineData(">100", "'>100' is not a share: nothing lies between its bounds")]
    [InlineData(">49..<49.000001", "'>49..<49.000001' is not a share: nothing lies between its bounds")]
    [InlineData("49%", "'49%' is not a share in percent: write 49, 33.3, ~10, 25..50, >50 or <=5")]
    [InlineData("-1", "'-1' is not a share in percent: write 49, 33.3, ~10, 25..50, >50 or <=5")]
    [InlineData("0.0000001", "'0.0000001' has more than six decimals")]
    public void A_wrong_share_says_why(string text, string problem)
    {
        Assert.False(Share.TryParse(text, out _, out var told));
        Assert.Equal(problem, told);
    }

    [Fact]
    public void Any_text_is_a_share_or_has_a_problem() => Gen.String[Gen.Char["0123456789.,~<>=%-"], 0, 24].Sample(text =>
        Assert.True(Share.TryParse(text, out var share, out var problem) ? share.IsValue && share.Interval.Min <= share.Interval.Max : problem is { Length: > 0 }));
}
