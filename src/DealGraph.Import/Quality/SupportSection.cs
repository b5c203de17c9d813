using DealGraph.Domain.Catalogue;
using DealGraph.Import.Checks;

namespace DealGraph.Import.Quality;

/// <summary>How many facts of each kind there are, and on how many publishers they rest.</summary>
internal sealed class SupportSection : IClaimCheck, IQualitySection
{
    private readonly Dictionary<Kind, (int Facts, int Claims, int Independent, int FirstHand, int Undated)> byKind = [];

    public void Visit(ClaimedFact fact)
    {
        var (facts, claims, independent, firstHand, undated) = byKind.GetValueOrDefault(fact.Kind);
        byKind[fact.Kind] = (
            facts + 1,
            claims + fact.Claims.Count,
            independent + (fact.Claims.Select(claim => claim.Voice).Distinct().Skip(1).Any() ? 1 : 0),
            firstHand + (fact.Claims.Any(claim => claim.Source.IsFirstHand) ? 1 : 0),
            undated + (fact.Claims.All(claim => claim.Source.PublishedOn is null) ? 1 : 0));
    }

    public void Write(MarkdownText text)
    {
        text.Heading(2, "Facts and their support");
        text.Table(
            ["kind", "facts", "claims", "two independent publishers", "a filing or a party's own statement", "undated sources alone"],
            DealGraphCatalogue.Kinds.Where(byKind.ContainsKey).Select(kind => Row(kind.Plural, byKind[kind])).Append(Row("all", (
                byKind.Values.Sum(kind => kind.Facts),
                byKind.Values.Sum(kind => kind.Claims),
                byKind.Values.Sum(kind => kind.Independent),
                byKind.Values.Sum(kind => kind.FirstHand),
                byKind.Values.Sum(kind => kind.Undated)))));
    }

    private static IReadOnlyList<string> Row(string name, (int Facts, int Claims, int Independent, int FirstHand, int Undated) counts) =>
    [
        name,
        MarkdownText.Number(counts.Facts),
        MarkdownText.Number(counts.Claims),
        MarkdownText.Percent(counts.Independent, counts.Facts),
        MarkdownText.Percent(counts.FirstHand, counts.Facts),
        MarkdownText.Percent(counts.Undated, counts.Facts),
    ];
}
