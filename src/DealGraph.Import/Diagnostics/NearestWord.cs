namespace DealGraph.Import.Diagnostics;

/// <summary>The nearest so far of the words offered, so that ids can be streamed past; the first in alphabetical order among equals.</summary>
/// <param name="word">The misspelt word.</param>
internal sealed class NearestWord(string word)
{
    private readonly string lower = word.ToLowerInvariant();
    private int distance = Math.Clamp(word.Length / 3, 1, 3) + 1;

    public string? Nearest { get; private set; }

    public void Offer(string candidate)
    {
        var its = Spelling.Distance(lower, candidate.ToLowerInvariant(), distance);
        if (its < distance || (its == distance && Nearest is not null && string.CompareOrdinal(candidate, Nearest) < 0))
        {
            (Nearest, distance) = (candidate, its);
        }
    }
}
