using System.Globalization;
using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Deals;
using DealGraph.Domain.Entities;
using DealGraph.Domain.Values;
using DealGraph.Import.Checks;
using DealGraph.Storage.Imports;

namespace DealGraph.Import.Quality;

/// <summary>Deals by type, by year, and by the country of who is bought, funded, licensed from or supplied.</summary>
internal sealed class DealSection : ICheck, IQualitySection
{
    private const string NotKnown = "not known";

    private static readonly string[] Targets = ["TARGET", "INVESTEE", "LICENSOR", "BORROWER", "CUSTOMER"];

    private static readonly IReadOnlyList<Field> Dates =
    [
        DealKind.AnnouncedOn, DealKind.SignedOn, DealKind.CompletedOn, DealKind.TerminatedOn, DealGraphCatalogue.Kind(DealKind.KindName).Field("rumoredOn"),
    ];

    private readonly Dictionary<string, string> countries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> targetByDeal = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int All, int Priced, int Undisclosed, int ToTheDay)> byType = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> byYear = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> byCountry = new(StringComparer.Ordinal);

    public IReadOnlyList<IReadOnlyList<CheckScan>> Rounds =>
    [
        [
            new(DealGraphCatalogue.Kind(Organizations.KindName), [Organizations.Country], AddCountry),
            new(DealGraphCatalogue.Kind(DealParties.KindName), DealParties.Deal, [DealParties.Deal, DealParties.Role, DealParties.Party], AddTarget),
        ],
        [new(DealGraphCatalogue.Kind(DealKind.KindName), [DealKind.DealType, .. Dates, DealKind.Price], Visit)],
    ];

    public void Finish()
    {
    }

    public void Write(MarkdownText text)
    {
        text.Heading(2, "Deals");
        text.Table(
            ["type", "deals", "with a price", "price undisclosed", "announced to the day"],
            DealCodes.DealType.Codes.Where(code => byType.ContainsKey(code.Value)).Select(code => Row(code.Value, byType[code.Value]))
                .Append(Row("all", (
                    byType.Values.Sum(type => type.All),
                    byType.Values.Sum(type => type.Priced),
                    byType.Values.Sum(type => type.Undisclosed),
                    byType.Values.Sum(type => type.ToTheDay)))));
        text.Table(["year", "deals"], byYear.Select(year => (IReadOnlyList<string>)[year.Key, MarkdownText.Number(year.Value)]));
        text.Table(
            ["country of the target", "deals"],
            byCountry.OrderByDescending(country => country.Value).ThenBy(country => country.Key, StringComparer.Ordinal)
                .Select(country => (IReadOnlyList<string>)[country.Key, MarkdownText.Number(country.Value)]));
    }

    private static IReadOnlyList<string> Row(string name, (int All, int Priced, int Undisclosed, int ToTheDay) counts) =>
    [
        name,
        MarkdownText.Number(counts.All),
        MarkdownText.Percent(counts.Priced, counts.All),
        MarkdownText.Percent(counts.Undisclosed, counts.All),
        MarkdownText.Percent(counts.ToTheDay, counts.All),
    ];

    private void AddCountry(FactRow organization)
    {
        if (organization.Values.TryGetValue(Organizations.Country, out var country))
        {
            countries[organization.Id] = country;
        }
    }

    private void AddTarget(FactRow party)
    {
        if (Targets.Contains(party.Values[DealParties.Role]))
        {
            targetByDeal.TryAdd(party.Values[DealParties.Deal], party.Values[DealParties.Party]);
        }
    }

    private void Visit(FactRow deal)
    {
        var announced = Findings.Date(deal, DealKind.AnnouncedOn);
        var date = Dates.Select(field => Findings.Date(deal, field)).FirstOrDefault(found => found is not null);
        var year = (date?.Earliest ?? date?.Latest)?.Year.ToString(CultureInfo.InvariantCulture) ?? NotKnown;
        byYear[year] = byYear.GetValueOrDefault(year) + 1;

        var country = targetByDeal.TryGetValue(deal.Id, out var target) ? countries.GetValueOrDefault(target, NotKnown) : NotKnown;
        byCountry[country] = byCountry.GetValueOrDefault(country) + 1;

        var (all, priced, undisclosed, toTheDay) = byType.GetValueOrDefault(deal.Values[DealKind.DealType]);
        var hasPrice = deal.Values.TryGetValue(DealKind.Price, out var price);
        byType[deal.Values[DealKind.DealType]] = (
            all + 1,
            priced + (hasPrice && price != "undisclosed" ? 1 : 0),
            undisclosed + (price == "undisclosed" ? 1 : 0),
            toTheDay + (announced is { Precision: >= DatePrecision.Day, Qualifier: DateQualifier.Exact } ? 1 : 0));
    }
}
