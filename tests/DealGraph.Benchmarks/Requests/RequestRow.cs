using static System.FormattableString;

namespace DealGraph.Benchmarks.Requests;

/// <summary>What was measured of one query; rates are medians of the rounds.</summary>
internal sealed record RequestRow(
    QueryCase Query, int AnswerBytes, Load DealGraph, double ProcessorMicroseconds, double DatabaseAlone, double HttpAlone, IReadOnlyList<string> Plan)
{
    public static readonly string[] Columns =
        ["query", "floor/s", "DealGraph/s", "of floor", "p50 ms", "p99 ms", "server CPU µs", "database alone/s", "of it", "HTTP alone/s", "of it", "bytes"];

    public string[] Cells() =>
    [
        $"({Query.Key}) {Query.Title}",
        Invariant($"{Query.Floor:N0}"),
        Invariant($"{DealGraph.PerSecond:N0}"),
        Invariant($"{DealGraph.PerSecond / Query.Floor:0.00}"),
        Invariant($"{DealGraph.P50.TotalMilliseconds:0.00}"),
        Invariant($"{DealGraph.P99.TotalMilliseconds:0.00}"),
        Invariant($"{ProcessorMicroseconds:0}"),
        Invariant($"{DatabaseAlone:N0}"),
        Invariant($"{DealGraph.PerSecond / DatabaseAlone:0.00}"),
        Invariant($"{HttpAlone:N0}"),
        Invariant($"{DealGraph.PerSecond / HttpAlone:0.00}"),
        Invariant($"{AnswerBytes:N0}"),
    ];
}
