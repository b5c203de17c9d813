using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Sources;
using DealGraph.Storage.Imports;

namespace DealGraph.Storage.Neo4j.Imports;

/// <summary>
/// Finds references to nodes that are not there. Only what the import changed is looked at, as the store was sound before: the ids that
/// new rows name and the nodes that were withdrawn. Only when one of those is missing are all rows searched for its name.
/// </summary>
internal sealed class ReferenceCheck(ImportContext context, ImportStage stage)
{
    private const int BatchSize = 5_000;

    private readonly HashSet<string> targets = new(StringComparer.Ordinal);

    /// <summary>Whether the check ran to its end and found nothing.</summary>
    public bool FoundNothing { get; private set; }

    /// <summary>Notes the ids that a new or changed claim names.</summary>
    public void Note(ClaimRow claim)
    {
        if (claim.Property.Type == FieldType.Reference)
        {
            Note(claim.Value);
        }

        Note(claim.SourceId);
        Note(claim.Qualifiers.AssertedBy);
        Note(claim.Qualifiers.Corrects);
    }

    /// <summary>Notes the ids that a new or changed record names.</summary>
    public void Note(RecordRow record)
    {
        foreach (var (field, value) in record.Values)
        {
            if (field.Type == FieldType.Reference)
            {
                Note(value.Text);
            }
        }
    }

    /// <summary>The references to nodes that are not there, in the order of file and line.</summary>
    public async ValueTask<IReadOnlyList<DanglingReference>> FindAsync(RecordWriter records, CancellationToken cancellationToken)
    {
        var naming = new NamingRows(context, stage, records);
        if (!context.IsFirst && !context.Settings.ReferencesAreSound)
        {
            // It is not known that the store was sound, so everything it names is looked at.
            await foreach (var reference in naming.ReadAsync(cancellationToken))
            {
                Note(reference.TargetId);
            }
        }

        targets.UnionWith(stage.Subjects.Where(subject => subject.Gone.Count > 0).Select(subject => subject.Id));
        targets.UnionWith(records.WithdrawnIds);
        var missing = await FindMissingAsync(records, cancellationToken);
        var dangling = new HashSet<DanglingReference>();
        if (missing.Count > 0)
        {
            await foreach (var reference in naming.ReadAsync(cancellationToken))
            {
                if (missing.Contains(reference.TargetId))
                {
                    dangling.Add(reference);
                }
            }
        }

        // A missing id may be a withdrawn node that nothing names any longer.
        FoundNothing = dangling.Count == 0;
        return
        [
            .. dangling.OrderBy(reference => reference.Origin)
                .ThenBy(reference => reference.Column, StringComparer.Ordinal).ThenBy(reference => reference.TargetId, StringComparer.Ordinal),
        ];
    }

    private void Note(string? target)
    {
        if (target is not null)
        {
            targets.Add(target);
        }
    }

    // A fact is there when somebody claims something of it, a record when it is in a file.
    private async ValueTask<HashSet<string>> FindMissingAsync(RecordWriter records, CancellationToken cancellationToken)
    {
        var missing = targets.Where(id => stage.Find(id) is not { Added.Count: > 0 } && !records.Seen.ContainsKey(id)).ToHashSet(StringComparer.Ordinal);
        if (context.IsFirst && missing.All(id => DealGraphCatalogue.OfId(id)?.IsFact != false))
        {
            return missing;
        }

        foreach (var ofKind in missing.ToLookup(DealGraphCatalogue.OfId))
        {
            if (ofKind.Key is { } kind)
            {
                foreach (var batch in ofKind.Chunk(BatchSize))
                {
                    missing.ExceptWith(await FindStoredAsync(kind, batch, records, cancellationToken));
                }
            }
        }

        return missing;
    }

    private async ValueTask<IEnumerable<string>> FindStoredAsync(Kind kind, string[] ids, RecordWriter records, CancellationToken cancellationToken)
    {
        if (kind.IsFact)
        {
            var claims = await context.Store.ReadAsync(
                QueryText.Statement("Imports/CountClaims", new QueryText.Names(kind.TypeName), ("subjects", ids)), cancellationToken);
            return claims.Values.Where(row => row.Number(1) > stage.CountGone(row.Text(0))).Select(row => row.Text(0));
        }

        var statement = QueryText.Statement("Imports/FindRecords", new QueryText.Names(kind.TypeName), ("ids", ids));
        var stored = await context.Store.ReadAsync(statement, cancellationToken);
        return stored.Values.Select(row => row.Text(0)).Where(id => !records.WithdrawnIds.Contains(id));
    }
}
