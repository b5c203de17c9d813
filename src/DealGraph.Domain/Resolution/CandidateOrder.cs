using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Sources;

namespace DealGraph.Domain.Resolution;

/// <summary>
/// The order of trust: rank, then (for values that move) the stage or the newest source, certainty, type of source, number of
/// independent publishers that agree, newest source, claim id.
/// </summary>
internal sealed class CandidateOrder(Field field, IReadOnlyList<Candidate> all) : IComparer<Candidate>
{
    private readonly Dictionary<Candidate, int> support = [];

    public int Compare(Candidate? x, Candidate? y)
    {
        if (x is null || y is null || ReferenceEquals(x, y))
        {
            return Comparer<object>.Default.Compare(x is null ? 0 : 1, y is null ? 0 : 1);
        }

        return First(
            Position(SourceCodes.Rank, x.Claim.Rank) - Position(SourceCodes.Rank, y.Claim.Rank),
            field.Semantics == Semantics.Progressive ? y.Stage(field) - x.Stage(field) : 0,
            field.Semantics == Semantics.Latest ? Newest(x, y) : 0,
            Position(SourceCodes.Certainty, x.Claim.Certainty) - Position(SourceCodes.Certainty, y.Claim.Certainty),
            Position(SourceCodes.SourceType, x.Claim.SourceType) - Position(SourceCodes.SourceType, y.Claim.SourceType),
            Support(y) - Support(x),
            Newest(x, y),
            string.CompareOrdinal(x.Claim.Id, y.Claim.Id));
    }

    private static int First(params ReadOnlySpan<int> comparisons)
    {
        foreach (var comparison in comparisons)
        {
            if (comparison != 0)
            {
                return comparison;
            }
        }

        return 0;
    }

    private static int Position(Codelist codelist, string code) =>
        codelist.Codes.TakeWhile(other => other.Value != code).Count();

    // By the first day it can have been published; undated sources come last.
    private static int Newest(Candidate x, Candidate y) =>
        (y.Claim.PublishedOn?.Earliest ?? DateOnly.MinValue).CompareTo(x.Claim.PublishedOn?.Earliest ?? DateOnly.MinValue);

    // Copies count with their original, and a publisher counts once however often it repeats itself.
    private int Support(Candidate candidate)
    {
        if (!support.TryGetValue(candidate, out var count))
        {
            count = all.Where(other => other.Value.AgreesWith(candidate.Value))
                .Select(Publisher)
                .Distinct(StringComparer.Ordinal)
                .Count();
            support[candidate] = count;
        }

        return count;
    }

    // An original that makes the claim itself is known by its publisher; its copies must then be known by the same.
    private string Publisher(Candidate candidate)
    {
        var original = candidate.Claim.OriginalSourceId;
        var voice = original is null ? candidate.Claim : all.FirstOrDefault(other => other.Claim.SourceId == original)?.Claim;
        return voice is null ? original ?? candidate.Claim.SourceId : voice.Publisher ?? voice.SourceId;
    }
}
