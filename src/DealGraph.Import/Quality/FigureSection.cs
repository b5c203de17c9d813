using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Deals;
using DealGraph.Domain.Stakes;
using DealGraph.Domain.Values;
using DealGraph.Import.Checks;

namespace DealGraph.Import.Quality;

/// <summary>On how many publishers prices, valuations and percentages rest, and the largest prices that rest on one.</summary>
internal sealed class FigureSection : IClaimCheck, IQualitySection
{
    private const int MostListed = 50;

    private static readonly Kind Deals = DealGraphCatalogue.Kind(DealKind.KindName);

    private static readonly Field[] Figures =
    [
        DealKind.Price, Deals.Field("preMoneyValuation"), Deals.Field("postMoneyValuation"), Deals.Field("percentAcquired"), Deals.Field("resultingStake"),
        StakeKind.Share,
    ];

    private readonly Dictionary<Field, (int All, int Independent, int FirstHand)> counts = [];
    private readonly List<(long Amount, string Fact, string Value, string Publisher)> alone = [];

    public void Visit(ClaimedFact fact)
    {
        foreach (var figure in Figures)
        {
            var claims = fact.Of(figure).Where(claim => claim.Value != "undisclosed").ToList();
            if (claims.Count == 0)
            {
                continue;
            }

            var isIndependent = claims.Select(claim => claim.Voice).Distinct().Skip(1).Any();
            var isFirstHand = claims.Any(claim => claim.Source.IsFirstHand);
            var (all, independent, firstHand) = counts.GetValueOrDefault(figure);
            counts[figure] = (all + 1, independent + (isIndependent ? 1 : 0), firstHand + (!isIndependent && isFirstHand ? 1 : 0));
            if (figure == DealKind.Price && !isIndependent && !isFirstHand && Money.Parse(claims[0].Value) is { Currency.Code: "USD", Low: { } amount } price)
            {
                alone.Add((amount, fact.Id, price.Text, claims[0].Source.Publisher ?? "not known"));
            }
        }
    }

    public void Write(MarkdownText text)
    {
        text.Heading(2, "Figures and their support");
        text.Table(
            ["figure", "known", "two independent publishers", "else a filing or a party's own statement", "one publisher of the press"],
            Figures.Where(counts.ContainsKey).Select(figure => (Figure: figure, Count: counts[figure])).Select(row => (IReadOnlyList<string>)
            [
                row.Figure == StakeKind.Share ? "share of a stake" : $"`{row.Figure.Column}`",
                MarkdownText.Number(row.Count.All),
                MarkdownText.Percent(row.Count.Independent, row.Count.All),
                MarkdownText.Percent(row.Count.FirstHand, row.Count.All),
                MarkdownText.Percent(row.Count.All - row.Count.Independent - row.Count.FirstHand, row.Count.All),
            ]));
        text.Heading(3, "The largest prices in dollars that rest on one publisher of the press");
        text.Table(
            ["deal", "price", "publisher"],
            alone.OrderByDescending(figure => figure.Amount).ThenBy(figure => figure.Fact, StringComparer.Ordinal).Take(MostListed)
                .Select(figure => (IReadOnlyList<string>)[$"`{figure.Fact}`", MarkdownText.Short(figure.Value), figure.Publisher]));
    }
}
