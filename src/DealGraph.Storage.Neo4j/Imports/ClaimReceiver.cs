using DealGraph.Storage.Imports;

namespace DealGraph.Storage.Neo4j.Imports;

/// <summary>Takes claims in: new ones, changed ones and those that stand as before.</summary>
internal sealed class ClaimReceiver(ImportContext context, ImportStage stage, MovedClaims moved, ReferenceCheck references)
{
    /// <summary>How many stored claims of the dataset were said again.</summary>
    public long StoredSeen { get; private set; }

    /// <summary>Adds claims.</summary>
    public async ValueTask<IReadOnlyList<Duplicate>> AddAsync(IReadOnlyList<ClaimRow> claims, CancellationToken cancellationToken)
    {
        // In a first import, whatever is there was added by it.
        var stored = context.IsFirst ? null : await FindAsync(claims, cancellationToken);
        List<Duplicate>? duplicates = null;
        for (var place = 0; place < claims.Count; place++)
        {
            if (Add(claims[place], stored?.GetValueOrDefault(place)) is { } duplicate)
            {
                (duplicates ??= []).Add(duplicate);
            }
        }

        return duplicates ?? [];
    }

    private Duplicate? Add(ClaimRow claim, Stored? stored)
    {
        var key = ClaimKey.Of(claim);
        if (stage.Seen(key) is { } earlier)
        {
            return new Duplicate(claim.Origin, claim.SubjectId, earlier);
        }

        if (stored is null)
        {
            stage.Add(claim, key);
            references.Note(claim);
            return null;
        }

        if (context.Stands(stored.Dataset, stored.Origin.File))
        {
            return new Duplicate(claim.Origin, claim.SubjectId, stored.Origin);
        }

        StoredSeen++;
        if (stored.Id != claim.Id)
        {
            stage.Replace(claim, key, stored.Id);
            references.Note(claim);
            return null;
        }

        stage.Keep(claim, key);
        if (stored.Origin != claim.Origin)
        {
            moved.Note(claim);
        }

        return null;
    }

    private async ValueTask<Dictionary<int, Stored>> FindAsync(IReadOnlyList<ClaimRow> claims, CancellationToken cancellationToken)
    {
        var found = new Dictionary<int, Stored>(claims.Count);
        foreach (var ofKind in Enumerable.Range(0, claims.Count).GroupBy(place => claims[place].Kind))
        {
            int[] places = [.. ofKind];
            var keys = places.Select(place => ClaimKey.Of(claims[place]).ToParameter()).ToArray();
            var statement = QueryText.Statement("Imports/FindClaims", new QueryText.Names(ofKind.Key.TypeName), ("keys", keys));
            foreach (var row in (await context.Store.ReadAsync(statement, cancellationToken)).Values)
            {
                found[places[row.Number(0)]] = new Stored(row.Text(1), row.TextOrNull(2), new RowOrigin(row.Text(3), (int)row.Number(4)));
            }
        }

        return found;
    }

    private sealed record Stored(string Id, string? Dataset, RowOrigin Origin);
}
