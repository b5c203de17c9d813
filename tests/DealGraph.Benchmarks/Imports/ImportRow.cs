using static System.FormattableString;

namespace DealGraph.Benchmarks.Imports;

/// <summary>What was measured of the import of one set.</summary>
internal sealed record ImportRow(int Rows, long Claims, double Seconds, long PeakKiB, double UnchangedSeconds, long StoreBytes)
{
    public static readonly string[] Columns = ["seed rows", "claims", "seconds", "rows/s", "claims/s", "peak memory MiB", "unchanged again, seconds", "store MiB"];

    public string[] Cells() =>
    [
        Invariant($"{Rows:N0}"),
        Invariant($"{Claims:N0}"),
        Invariant($"{Seconds:0.0}"),
        Invariant($"{Rows / Seconds:N0}"),
        Invariant($"{Claims / Seconds:N0}"),
        Invariant($"{PeakKiB / 1024:N0}"),
        Invariant($"{UnchangedSeconds:0.00}"),
        Invariant($"{StoreBytes / 1048576:N0}"),
    ];
}
