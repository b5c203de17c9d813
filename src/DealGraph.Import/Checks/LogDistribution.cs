namespace DealGraph.Import.Checks;

/// <summary>Amounts on a logarithmic scale, counted in bins of a twentieth of a power of ten, so that any number of them takes the same room.</summary>
internal sealed class LogDistribution
{
    private const int BinsPerDecade = 20;

    // A long has 19 digits.
    private readonly int[] bins = new int[20 * BinsPerDecade];
    private (int Median, double Deviation)? scale;

    /// <summary>How many amounts there are.</summary>
    public int Count { get; private set; }

    /// <summary>Adds an amount above zero.</summary>
    public void Add(long amount)
    {
        bins[Bin(amount)]++;
        Count++;
        scale = null;
    }

    /// <summary>How far an amount is from the median, in robust standard deviations; at least three quarters of a power of ten count as one.</summary>
    public double Deviations(long amount)
    {
        var (median, deviation) = scale ??= Scale();
        return (Bin(amount) - median) / deviation;
    }

    private static int Bin(long amount) => (int)(Math.Log10(amount) * BinsPerDecade);

    private (int Median, double Deviation) Scale()
    {
        var median = Median(bin => bin);
        return (median, Math.Max(1.4826 * Median(bin => Math.Abs(bin - median)), BinsPerDecade * 0.75));
    }

    private int Median(Func<int, int> of)
    {
        var counted = 0;
        foreach (var (value, count) in bins.Select((count, bin) => (Value: of(bin), Count: count)).Where(bin => bin.Count > 0).OrderBy(bin => bin.Value))
        {
            counted += count;
            if (counted * 2 >= Count)
            {
                return value;
            }
        }

        return 0;
    }
}
