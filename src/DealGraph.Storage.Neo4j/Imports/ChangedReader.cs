using System.Runtime.CompilerServices;
using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Resolution;
using DealGraph.Storage.Imports;
using DealGraph.Storage.Neo4j.Transport;

namespace DealGraph.Storage.Neo4j.Imports;

/// <summary>Gives the facts to resolve with all their claims, kind by kind: what the store has of them, and what the import makes of it.</summary>
internal sealed class ChangedReader(ImportContext context, ImportStage stage, RecordWriter records, SubjectReader subjects)
{
    private const int BatchSize = 1_000;

    private readonly SourceLookup sources = new(context, records);

    public async IAsyncEnumerable<SubjectClaims> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await MarkAsync(cancellationToken);
        foreach (var kind in DealGraphCatalogue.Kinds.Where(kind => kind.IsFact))
        {
            var changed = stage.Subjects.Where(subject => subject.Kind == kind && subject.State >= SubjectState.Resolve)
                .OrderBy(subject => subject.Id, StringComparer.Ordinal).ToList();
            foreach (var batch in changed.Chunk(BatchSize))
            {
                await LoadAsync(kind, batch, cancellationToken);
                foreach (var subject in batch)
                {
                    yield return Describe(subject);
                }
            }
        }
    }

    // Facts whose claims are as before, but of whose sources, rates or policy something else holds now.
    private async ValueTask MarkAsync(CancellationToken cancellationToken)
    {
        if (context.IsFirst)
        {
            return;
        }

        if (context.PolicyChanged || context.RatesChanged)
        {
            foreach (var kind in DealGraphCatalogue.Kinds.Where(kind => kind.IsFact))
            {
                await foreach (var (subject, _) in subjects.ReadStoredAsync(kind, cancellationToken))
                {
                    stage.Subject(subject, kind).State |= SubjectState.Resolve;
                }
            }
        }
        else if (records.ChangedSources.Count > 0)
        {
            var statement = QueryText.Statement("Imports/SubjectsOfSources", ("sources", records.ChangedSources));
            foreach (var row in (await context.Store.ReadAsync(statement, cancellationToken)).Values)
            {
                stage.Subject(row.Text(0)).State |= SubjectState.Resolve;
            }
        }
    }

    private async ValueTask LoadAsync(Kind kind, StagedSubject[] batch, CancellationToken cancellationToken)
    {
        if (!context.IsFirst)
        {
            string[] ids = [.. batch.Select(subject => subject.Id)];
            var statement = QueryText.Statement("Imports/ClaimsOfFacts", new QueryText.Names(kind.TypeName), ("subjects", ids));
            foreach (var rows in (await context.Store.ReadAsync(statement, cancellationToken)).Values.GroupBy(row => row.Text(0)))
            {
                var subject = stage.Subject(rows.Key, kind);
                subject.Existed = rows.First().Truth(1);
                subject.Stored = [.. rows.Where(row => row[2] is not null).Select(Stored)];
            }
        }

        await sources.LoadAsync(
            batch.SelectMany(subject => subject.Added.Select(claim => claim.SourceId).Concat(subject.Stored.Select(claim => claim.Key.Source))),
            cancellationToken);
    }

    private SubjectClaims Describe(StagedSubject subject)
    {
        var stored = subject.Stored.Where(claim => !stage.IsGone(claim.Key)).ToList();
        List<SourcedClaim> claims =
        [
            .. stored.Select(claim => Sourced(claim.Id, claim.Key.Property, claim.Value, claim.Key.Source, claim.Certainty, claim.Rank, claim.Corrects)),
            .. subject.Added.Select(claim => Sourced(
                claim.Id, claim.Property.Name, claim.Value, claim.SourceId, claim.Qualifiers.Certainty, claim.Qualifiers.Rank, claim.Qualifiers.Corrects)),
        ];
        claims.Sort((left, right) => string.CompareOrdinal(left.Property, right.Property) is var properties and not 0
            ? properties
            : string.CompareOrdinal(left.SourceId, right.SourceId));
        var origins = stored.Select(claim => stage.Seen(claim.Key) ?? claim.Origin).Concat(subject.Added.Select(claim => claim.Origin));
        return new SubjectClaims(subject.Kind, subject.Id, claims, claims.Count == 0 ? default : origins.Min());
    }

    private SourcedClaim Sourced(string id, string property, string value, string sourceId, string certainty, string rank, string? corrects)
    {
        var source = sources.Find(sourceId);
        return new SourcedClaim(
            id, property, value, sourceId, certainty, rank, corrects, source.Type, source.Publisher, sources.OriginalOf(sourceId), source.PublishedOn);
    }

    private static StoredClaim Stored(IReadOnlyList<object?> row) => new(
        new ClaimKey(row.Text(0), row.Text(3), row.Text(5)), row.Text(2), row.Text(4), row.Text(6), row.Text(7), row.TextOrNull(8),
        new RowOrigin(row.Text(9), (int)row.Number(10)), row.Text(11), row.TextOrNull(12));
}
