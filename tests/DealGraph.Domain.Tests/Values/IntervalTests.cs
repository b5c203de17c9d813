using CsCheck;
using DealGraph.Domain.Values;

namespace DealGraph.Domain.Tests.Values;

/// <summary>Intervals, against the numbers in them.</summary>
public sealed class IntervalTests
{
    private static readonly Gen<Interval> Intervals = Gen.Select(Gen.Int[-5, 5], Gen.Int[0, 5], Gen.Int[0, 7])
        .Select((min, width, open) => new Interval(open is 0 or 1 ? null : min, open is 1 or 2 ? null : min + width));

    private static IEnumerable<long> Numbers(Interval interval) =>
        Enumerable.Range(-30, 61).Select(number => (long)number).Where(number => !(number < interval.Min) && !(number > interval.Max));

    [Fact]
    public void Disjoint_intervals_have_no_number_in_common() => Gen.Select(Intervals, Intervals).Sample((x, y) =>
    {
        Assert.Equal(!Numbers(x).Intersect(Numbers(y)).Any(), x.IsDisjointFrom(y));
        Assert.Equal(x.IsDisjointFrom(y), y.IsDisjointFrom(x));
    });

    [Fact]
    public void An_interval_contains_those_whose_numbers_it_has() => Gen.Select(Intervals, Intervals).Sample((x, y) =>
        Assert.Equal(!Numbers(y).Except(Numbers(x)).Any(), x.Contains(y)));

    [Fact]
    public void A_contained_interval_is_not_wider() => Gen.Select(Intervals, Intervals).Sample((x, y) =>
        Assert.True(!x.Contains(y) || y.Width <= x.Width));
}
