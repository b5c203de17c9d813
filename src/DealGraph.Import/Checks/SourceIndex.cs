using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Sources;
using DealGraph.Domain.Values;
using DealGraph.Storage.Imports;

namespace DealGraph.Import.Checks;

/// <summary>What checks of claims need to know of every source: the one thing they hold of all of them.</summary>
internal sealed class SourceIndex
{
    private static readonly Kind Sources = DealGraphCatalogue.Kind(SourceKind.KindName);

    private readonly Dictionary<string, ClaimSource> sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> voices = new(StringComparer.Ordinal);

    /// <summary>Reads them.</summary>
    public CheckScan Scan => new(
        Sources, Sources.Fields[0], [SourceKind.Publisher, SourceKind.PublishedOn, SourceKind.SourceType, SourceKind.SyndicatedFrom], Visit);

    /// <summary>A source by its id.</summary>
    public ClaimSource Find(string id) => sources.TryGetValue(id, out var source) ? source : new ClaimSource(id, null, null, "", null);

    /// <summary>
    /// Who speaks in a source: the publisher of the original where it is a copy, by its folded name, or the source itself where the
    /// publisher is not known. Sources of one voice are not independent of each other.
    /// </summary>
    public string VoiceOf(ClaimSource source)
    {
        if (!voices.TryGetValue(source.Id, out var voice))
        {
            var original = OriginalOf(source);
            voice = original.Publisher is { } publisher ? FoldedText.Fold(publisher) : original.Id;
            voices[source.Id] = voice;
        }

        return voice;
    }

    // Copies of copies are few; a circle of them is an error of its own.
    private ClaimSource OriginalOf(ClaimSource source)
    {
        for (var steps = 0; steps < 10 && source.SyndicatedFrom is { } original && sources.TryGetValue(original, out var found); steps++)
        {
            source = found;
        }

        return source;
    }

    private void Visit(FactRow source) => sources[source.Id] = new ClaimSource(
        source.Id,
        source.Values.GetValueOrDefault(SourceKind.Publisher),
        Findings.Date(source, SourceKind.PublishedOn),
        string.Intern(source.Values.GetValueOrDefault(SourceKind.SourceType, "")),
        source.Values.GetValueOrDefault(SourceKind.SyndicatedFrom));
}
