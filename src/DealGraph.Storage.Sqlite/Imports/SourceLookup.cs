using DealGraph.Domain.Sources;
using DealGraph.Domain.Values;
using DealGraph.Storage.Sqlite.Connections;

namespace DealGraph.Storage.Sqlite.Imports;

/// <summary>What is known of the sources of claims; recent ones are kept, as neighbouring claims mostly share theirs.</summary>
internal sealed class SourceLookup(WriterConnection connection)
{
    private const int Kept = 20_000;

    // A claim of a missing source is resolved only in a store that already had it, which the reference check reports.
    private static readonly KnownSource Missing = new(SourceCodes.SourceType.Codes[^1].Value, null, null, null);

    private readonly Statement find = connection.Named("Imports/SourceOfClaim");
    private readonly Statement findOriginal = connection.Named("Imports/OriginalOfSource");
    private readonly Dictionary<string, KnownSource> known = new(StringComparer.Ordinal);

    public KnownSource Find(string id)
    {
        if (known.TryGetValue(id, out var source))
        {
            return source;
        }

        if (known.Count >= Kept)
        {
            known.Clear();
        }

        return known[id] = Read(id);
    }

    private KnownSource Read(string id)
    {
        if (!find.Bind(1, id).Step())
        {
            return Missing;
        }

        var isCopy = !find.IsNull(3);
        var source = new KnownSource(
            find.Text(0), find.TextOrNull(1), null, find.TextOrNull(2) is { } published ? PartialDate.Parse(published) : null);
        find.Reset();
        return isCopy ? source with { OriginalId = OriginalOf(id) } : source;
    }

    private string? OriginalOf(string id)
    {
        var original = findOriginal.Bind(1, id).Step() ? findOriginal.Text(0) : null;
        findOriginal.Reset();
        return original;
    }
}
