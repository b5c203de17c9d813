using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Sources;
using DealGraph.Domain.Values;
using DealGraph.Storage.Imports;

namespace DealGraph.Import.Checks;

/// <summary>The sources of claims, which come with each claim. Held are only the copies of others, which are few, and the recent ones.</summary>
internal sealed class SourceIndex
{
    private const int Kept = 1_000;

    private readonly Dictionary<string, (string Original, string? Publisher)> copies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ClaimSource> recent = new(StringComparer.Ordinal);

    /// <summary>What is wanted of a claim's source.</summary>
    public static IReadOnlyList<Field> Fields { get; } = [SourceKind.Publisher, SourceKind.PublishedOn, SourceKind.SourceType];

    /// <summary>Reads the copies; before the first claim.</summary>
    public CheckScan Scan => new(DealGraphCatalogue.Kind(SourceKind.KindName), [SourceKind.SyndicatedFrom], Visit)
    {
        WithOrigin = false,
        Reference = SourceKind.SyndicatedFrom,
        TargetFields = [SourceKind.Publisher],
    };

    /// <summary>The source of a claim.</summary>
    public ClaimSource Of(FactRow claim)
    {
        var id = claim.Values[Claims.Source];
        if (recent.TryGetValue(id, out var source))
        {
            return source;
        }

        if (recent.Count >= Kept)
        {
            recent.Clear();
        }

        var publisher = claim.Target.GetValueOrDefault(SourceKind.Publisher);
        return recent[id] = new ClaimSource(
            id,
            publisher,
            claim.Target.TryGetValue(SourceKind.PublishedOn, out var published) ? PartialDate.Parse(published) : null,
            claim.Target.GetValueOrDefault(SourceKind.SourceType, ""),
            VoiceOf(id, publisher));
    }

    // Copies of copies are few; a circle of them is an error of its own.
    private string VoiceOf(string source, string? publisher)
    {
        for (var steps = 0; steps < 10 && copies.TryGetValue(source, out var copied); steps++)
        {
            (source, publisher) = copied;
        }

        return publisher is null ? source : FoldedText.Fold(publisher);
    }

    private void Visit(FactRow source)
    {
        if (source.Values.TryGetValue(SourceKind.SyndicatedFrom, out var original))
        {
            copies[source.Id] = (original, source.Target.GetValueOrDefault(SourceKind.Publisher));
        }
    }
}
