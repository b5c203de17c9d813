using CsCheck;
using DealGraph.Import.Diagnostics;

namespace DealGraph.Import.Tests.Diagnostics;

/// <summary>Suggestions.</summary>
public sealed class SpellingTests
{
    private static readonly Gen<string> Words = Gen.String[Gen.Char["abc"], 0, 8];

    [Theory]
    [InlineData("opnai", "openai", 1)]
    [InlineData("oepnai", "openai", 1)]
    [InlineData("", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    public void A_distance_counts_letters(string x, string y, int distance) => Assert.Equal(distance, Spelling.Distance(x, y, 10));

    [Fact]
    public void A_distance_is_the_same_both_ways_and_zero_for_the_same_word() => Gen.Select(Words, Words).Sample((x, y) =>
    {
        Assert.Equal(Spelling.Distance(x, y, 20), Spelling.Distance(y, x, 20));
        Assert.Equal(x == y, Spelling.Distance(x, y, 20) == 0);
        Assert.Equal(Math.Min(3, Spelling.Distance(x, y, 20)), Spelling.Distance(x, y, 2));
    });

    [Fact]
    public void The_nearest_word_does_not_depend_on_the_order() => Gen.Select(Words, Words.Array[1, 6], Gen.Int).Sample((word, candidates, seed) =>
    {
        var shuffled = candidates.ToArray();
        new Random(seed).Shuffle(shuffled);
        Assert.Equal(Spelling.Nearest(word, candidates), Spelling.Nearest(word, shuffled));
    });

    [Theory]
    [InlineData("meta", "anthropic", null)]
    [InlineData("announced", "ANNOUNCED", "ANNOUNCED")]
    public void Only_what_is_near_is_suggested(string word, string candidate, string? suggestion) =>
        Assert.Equal(suggestion, Spelling.Nearest(word, [candidate]));
}
