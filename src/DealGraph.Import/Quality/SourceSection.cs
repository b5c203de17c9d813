using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Sources;
using DealGraph.Domain.Values;
using DealGraph.Import.Checks;
using DealGraph.Storage.Imports;

namespace DealGraph.Import.Quality;

/// <summary>What sources there are.</summary>
internal sealed class SourceSection : ICheck, IQualitySection
{
    private static readonly Kind Sources = DealGraphCatalogue.Kind(SourceKind.KindName);

    private readonly Dictionary<string, (int All, int ToTheDay, int Undated, int Copies)> byType = new(StringComparer.Ordinal);
    private readonly HashSet<string> publishers = new(StringComparer.Ordinal);

    public IReadOnlyList<IReadOnlyList<CheckScan>> Rounds =>
        [[new(Sources, [SourceKind.SourceType, SourceKind.Publisher, SourceKind.PublishedOn, SourceKind.SyndicatedFrom], Visit)]];

    public void Finish()
    {
    }

    public void Write(MarkdownText text)
    {
        text.Heading(2, "Sources");
        text.Paragraph($"{MarkdownText.Number(byType.Values.Sum(type => type.All))} sources of {MarkdownText.Number(publishers.Count)} publishers.");
        text.Table(
            ["type", "sources", "dated to the day", "undated", "copies of others"],
            SourceCodes.SourceType.Codes.Where(code => byType.ContainsKey(code.Value)).Select(code => (code.Value, Count: byType[code.Value]))
                .Select(row => (IReadOnlyList<string>)
                [
                    row.Value,
                    MarkdownText.Number(row.Count.All),
                    MarkdownText.Percent(row.Count.ToTheDay, row.Count.All),
                    MarkdownText.Percent(row.Count.Undated, row.Count.All),
                    MarkdownText.Number(row.Count.Copies),
                ]));
    }

    private void Visit(FactRow source)
    {
        var (all, toTheDay, undated, copies) = byType.GetValueOrDefault(source.Values[SourceKind.SourceType]);
        var published = Findings.Date(source, SourceKind.PublishedOn);
        byType[source.Values[SourceKind.SourceType]] = (
            all + 1,
            toTheDay + (published is { Precision: >= DatePrecision.Day } ? 1 : 0),
            undated + (published is null ? 1 : 0),
            copies + (source.Values.ContainsKey(SourceKind.SyndicatedFrom) ? 1 : 0));
        if (source.Values.TryGetValue(SourceKind.Publisher, out var publisher))
        {
            publishers.Add(FoldedText.Fold(publisher));
        }
    }
}
