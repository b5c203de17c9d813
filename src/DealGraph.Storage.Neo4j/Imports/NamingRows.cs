using System.Runtime.CompilerServices;
using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Sources;
using DealGraph.Storage.Imports;

namespace DealGraph.Storage.Neo4j.Imports;

/// <summary>Every row as it is in the import, with each node that it names. Read only when something was found to be missing.</summary>
internal sealed class NamingRows(ImportContext context, ImportStage stage, RecordWriter records)
{
    private const string SourceColumn = "source_id";
    private const long PageSize = 10_000;

    /// <summary>What each row names: stored ones that stand, and those of the import.</summary>
    public async IAsyncEnumerable<DanglingReference> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var reference in stage.Subjects.SelectMany(subject => subject.Added).SelectMany(claim => Of(
            claim.Kind.Name, claim.Property.Name, claim.Value, claim.SourceId, claim.Qualifiers.AssertedBy, claim.Qualifiers.Corrects, claim.Origin)))
        {
            yield return reference;
        }

        foreach (var reference in records.Seen.Values.SelectMany(Of))
        {
            yield return reference;
        }

        await foreach (var reference in ReadClaimsAsync(cancellationToken))
        {
            yield return reference;
        }

        foreach (var kind in DealGraphCatalogue.Kinds.Where(kind => kind is { IsFact: false, SeedFile: not null }))
        {
            foreach (var field in kind.Fields.Where(field => field.Type == FieldType.Reference))
            {
                var statement = QueryText.Statement("Imports/NamingRecords", new QueryText.Names(kind.TypeName), ("property", field.Column));
                foreach (var row in (await context.Store.ReadAsync(statement, cancellationToken)).Values)
                {
                    if (!records.Seen.ContainsKey(row.Text(0)) && !records.WithdrawnIds.Contains(row.Text(0)))
                    {
                        yield return new DanglingReference(new RowOrigin(row.Text(2), (int)row.Number(3)), Column(field), row.Text(1));
                    }
                }
            }
        }
    }

    private async IAsyncEnumerable<DanglingReference> ReadClaimsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string? after = context.IsFirst ? null : "";
        while (after is not null)
        {
            var page = QueryText.Statement("Imports/NamingClaims", ("after", after), ("size", PageSize));
            var rows = (await context.Store.ReadAsync(page, cancellationToken)).Values;
            foreach (var row in rows)
            {
                var key = new ClaimKey(row.Text(1), row.Text(2), row.Text(3));
                if (!stage.IsGone(key))
                {
                    var origin = stage.Seen(key) ?? new RowOrigin(row.Text(7), (int)row.Number(8));
                    var kind = DealGraphCatalogue.OfId(key.Subject)?.Name ?? "";
                    foreach (var reference in Of(kind, key.Property, row.Text(4), key.Source, row.TextOrNull(5), row.TextOrNull(6), origin))
                    {
                        yield return reference;
                    }
                }
            }

            after = rows.Count == PageSize ? rows[^1].Text(0) : null;
        }
    }

    private static IEnumerable<DanglingReference> Of(
        string kind, string property, string value, string source, string? assertedBy, string? corrects, RowOrigin origin)
    {
        yield return new DanglingReference(origin, SourceColumn, source);
        if (DealGraphCatalogue.Find(kind)?.FindField(property) is { Type: FieldType.Reference } field)
        {
            yield return new DanglingReference(origin, field.Column, value);
        }

        if (assertedBy is not null)
        {
            yield return new DanglingReference(origin, Claims.AssertedBy.Column, assertedBy);
        }

        if (corrects is not null)
        {
            yield return new DanglingReference(origin, Claims.Corrects.Column, corrects);
        }
    }

    private static IEnumerable<DanglingReference> Of(RecordRow record) => record.Values.Where(pair => pair.Key.Type == FieldType.Reference)
        .Select(pair => new DanglingReference(record.Origin, Column(pair.Key), pair.Value.Text));

    // The column of the seed file, which calls a source by its id.
    private static string Column(Field field) => field == ExchangeRates.Source ? SourceColumn : field.Column;
}
