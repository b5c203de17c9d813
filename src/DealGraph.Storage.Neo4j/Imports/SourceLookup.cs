using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Sources;
using DealGraph.Domain.Values;
using DealGraph.Storage.Imports;

namespace DealGraph.Storage.Neo4j.Imports;

/// <summary>What is known of the sources of claims, as the import leaves them.</summary>
internal sealed class SourceLookup(ImportContext context, RecordWriter records)
{
    // A claim of a missing source is resolved only in a store that already had it, which the reference check reports.
    private static readonly KnownSource Missing = new(SourceCodes.SourceType.Codes[^1].Value, null, null, null);

    private readonly Dictionary<string, KnownSource> known = new(StringComparer.Ordinal);

    /// <summary>Gets to know some sources and what they are copies of.</summary>
    public async ValueTask LoadAsync(IEnumerable<string> ids, CancellationToken cancellationToken)
    {
        var wanted = Unknown(ids);
        while (wanted.Length > 0)
        {
            var fromStore = wanted.Where(id => !TryTake(id)).ToArray();
            if (fromStore.Length > 0)
            {
                var rows = await context.Store.ReadAsync(QueryText.Statement("Imports/Sources", ("ids", fromStore)), cancellationToken);
                foreach (var row in rows.Values)
                {
                    var published = row.TextOrNull(3) is { } text ? PartialDate.Parse(text) : (PartialDate?)null;
                    known[row.Text(0)] = new KnownSource(row.Text(1), row.TextOrNull(2), row.TextOrNull(4), published);
                }
            }

            // What the store does not have is missing.
            Array.ForEach(fromStore, id => known.TryAdd(id, Missing));
            wanted = Unknown(wanted.Select(id => known[id].CopyOf).OfType<string>());
        }
    }

    /// <summary>A source that was loaded.</summary>
    public KnownSource Find(string id) => known[id];

    /// <summary>The end of the chain of copies; of a chain that closes on itself the least id, so that all its members count as one. Null for no copy.</summary>
    public string? OriginalOf(string id)
    {
        if (known[id].CopyOf is null)
        {
            return null;
        }

        var chain = new SortedSet<string>(StringComparer.Ordinal) { id };
        while (known[id].CopyOf is { } next)
        {
            if (!chain.Add(next))
            {
                return chain.Min;
            }

            id = next;
        }

        return id;
    }

    private string[] Unknown(IEnumerable<string> ids) => [.. ids.Where(id => !known.ContainsKey(id)).Distinct(StringComparer.Ordinal)];

    private bool TryTake(string id)
    {
        if (records.WithdrawnIds.Contains(id))
        {
            known[id] = Missing;
            return true;
        }

        if (!records.Seen.TryGetValue(id, out var row))
        {
            return false;
        }

        var published = Text(row, SourceKind.PublishedOn);
        known[id] = new KnownSource(
            Text(row, SourceKind.SourceType) ?? Missing.Type, Text(row, SourceKind.Publisher), Text(row, SourceKind.SyndicatedFrom),
            published is null ? null : PartialDate.Parse(published));
        return true;
    }

    private static string? Text(RecordRow row, Field field) => row.Values.GetValueOrDefault(field)?.Text;
}
