using DealGraph.Benchmarks.Requests;
using static System.FormattableString;

namespace DealGraph.Benchmarks.Neo4j;

/// <summary>What was measured of one query on Neo4j; rates and their share are medians of the rounds.</summary>
/// <param name="Query">The query.</param>
/// <param name="DealGraph">GraphQL answers a second.</param>
/// <param name="Bare">The same statements a second, sent by a bare client.</param>
/// <param name="Share">The one rate by the other, which were measured one right after the other.</param>
/// <param name="AnswerBytes">How long GraphQL's answers are in the mean.</param>
internal sealed record Neo4jRow(QueryCase Query, Load DealGraph, double Bare, double Share, int AnswerBytes)
{
    public static readonly string[] Columns = ["query", "bare Query API/s", "DealGraph/s", "of it", "p50 ms", "p99 ms", "bytes"];

    public string[] Cells() =>
    [
        $"({Query.Key}) {Query.Title}",
        Invariant($"{Bare:N0}"),
        Invariant($"{DealGraph.PerSecond:N0}"),
        Invariant($"{Share:0.00}"),
        Invariant($"{DealGraph.P50.TotalMilliseconds:0.00}"),
        Invariant($"{DealGraph.P99.TotalMilliseconds:0.00}"),
        Invariant($"{AnswerBytes:N0}"),
    ];
}
