using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Resolution;
using DealGraph.Domain.Sources;
using DealGraph.Storage.Imports;
using DealGraph.Storage.Neo4j.Queries;

namespace DealGraph.Storage.Neo4j.Imports;

/// <summary>Takes in nodes that speak for themselves: sources and exchange rates. They are written at once, for claims lead to them.</summary>
internal sealed class RecordWriter(ImportContext context, ReferenceCheck references, LinkWriter links)
{
    private readonly Dictionary<string, RecordRow> seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> withdrawn = new(StringComparer.Ordinal);

    /// <summary>The records of this import, by id.</summary>
    public IReadOnlyDictionary<string, RecordRow> Seen => seen;

    /// <summary>The ids of records that are no longer in their files.</summary>
    public IReadOnlySet<string> WithdrawnIds => withdrawn;

    /// <summary>Sources of which something else is known now, or nothing any more.</summary>
    public List<string> ChangedSources { get; } = [];

    public long Created { get; private set; }

    public long Updated { get; private set; }

    public long Withdrawn => withdrawn.Count;

    public long Unchanged { get; private set; }

    /// <summary>Adds records.</summary>
    /// <returns>Those whose id this import, another dataset or a file that is not read had already.</returns>
    public async ValueTask<IReadOnlyList<Duplicate>> AddAsync(IReadOnlyList<RecordRow> records, CancellationToken cancellationToken)
    {
        var duplicates = new List<Duplicate>();
        foreach (var ofKind in records.GroupBy(record => record.Kind))
        {
            await AddAsync(ofKind.Key, [.. ofKind], duplicates, cancellationToken);
        }

        return duplicates;
    }

    /// <summary>Removes the records of the files that were read or forgotten, as far as they are not there any more.</summary>
    public async ValueTask WithdrawAsync(IReadOnlyList<string> files, CancellationToken cancellationToken)
    {
        foreach (var kind in DealGraphCatalogue.Kinds.Where(kind => kind is { IsFact: false, SeedFile: not null }))
        {
            var names = new QueryText.Names(kind.TypeName);
            var statement = QueryText.Statement("Imports/RecordsOfFiles", names, ("dataset", context.Scope.Dataset), ("files", files));
            var stored = (await context.Store.ReadAsync(statement, cancellationToken)).Values;
            string[] gone = [.. stored.Select(row => row.Text(0)).Where(id => !seen.ContainsKey(id))];
            if (gone.Length > 0)
            {
                withdrawn.UnionWith(gone);
                Array.ForEach(gone, id => Changed(kind, id));
                await context.Transaction.RunAsync(QueryText.Statement("Imports/RemoveNodes", names, ("ids", gone)), cancellationToken);
            }
        }
    }

    private async ValueTask AddAsync(Kind kind, IReadOnlyList<RecordRow> records, List<Duplicate> duplicates, CancellationToken cancellationToken)
    {
        var stored = await FindAsync(kind, records, cancellationToken);
        var (created, updated) = (new List<Dictionary<string, object?>>(), new List<Dictionary<string, object?>>());
        foreach (var record in records)
        {
            var before = stored.GetValueOrDefault(record.Id);
            if ((seen.TryGetValue(record.Id, out var earlier) ? earlier.Origin : before is { Stands: true } ? before.Origin : (RowOrigin?)null) is { } first)
            {
                duplicates.Add(new Duplicate(record.Origin, record.Id, first));
                continue;
            }

            seen[record.Id] = record;
            var hash = ContentHash.Of(record);
            if (before?.Hash == hash)
            {
                Unchanged++;
            }
            else
            {
                Created += before is null ? 1 : 0;
                Updated += before is null ? 0 : 1;
                Changed(kind, record.Id);
                references.Note(record);
            }

            if (before?.Hash != hash || before.Origin != record.Origin)
            {
                (before is null ? created : updated).Add(Row(record, hash));
                links.Note(kind, record.Id, record.Values);
            }
        }

        if (created.Count > 0)
        {
            await context.Transaction.RunAsync(CreationCypher.Create(kind.TypeName, created), cancellationToken);
        }

        if (updated.Count > 0)
        {
            await context.Transaction.RunAsync(QueryText.Statement("Imports/UpdateNodes", GraphNames.References(kind), ("rows", updated)), cancellationToken);
        }
    }

    private async ValueTask<Dictionary<string, StoredRecord>> FindAsync(Kind kind, IReadOnlyList<RecordRow> records, CancellationToken cancellationToken)
    {
        string[] ids = [.. records.Select(record => record.Id).Distinct()];
        var statement = QueryText.Statement("Imports/FindRecords", new QueryText.Names(kind.TypeName), ("ids", ids));
        return (await context.Store.ReadAsync(statement, cancellationToken)).Values.ToDictionary(
            row => row.Text(0),
            row => new StoredRecord(row.Text(1), new RowOrigin(row.Text(3), (int)row.Number(4)), context.Stands(row.Text(2), row.Text(3))),
            StringComparer.Ordinal);
    }

    private Dictionary<string, object?> Row(RecordRow record, string hash)
    {
        var node = GraphRows.Node(record.Id, record.Values);
        node["origin_hash"] = hash;
        node["origin_dataset"] = context.Scope.Dataset;
        node["origin_file"] = record.Origin.File;
        node["origin_line"] = (long)record.Origin.Line;
        return node;
    }

    private void Changed(Kind kind, string id)
    {
        context.RatesChanged |= kind.Name == ExchangeRates.KindName;
        if (kind.Name == SourceKind.KindName)
        {
            ChangedSources.Add(id);
        }
    }

    private sealed record StoredRecord(string Hash, RowOrigin Origin, bool Stands);
}
