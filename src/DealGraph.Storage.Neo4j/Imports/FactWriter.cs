using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Resolution;
using DealGraph.Storage.Imports;

namespace DealGraph.Storage.Neo4j.Imports;

/// <summary>Writes resolved facts with their claims, and removes those that nobody claims any longer; kind by kind, in batches.</summary>
internal sealed class FactWriter(ImportContext context, ImportStage stage, ReferenceCheck references, LinkWriter links, DerivedWriter derived)
{
    private readonly StatementQueue queue = new(context.Transaction);
    private FactBatch? batch;

    /// <summary>Facts that were not there before.</summary>
    public long Created { get; private set; }

    /// <summary>Facts that were there and are gone.</summary>
    public long Withdrawn { get; private set; }

    /// <summary>Facts that were not there before and are not now.</summary>
    public long Absent { get; private set; }

    /// <summary>Writes one fact as it resolved, or removes it when it is null.</summary>
    public async ValueTask WriteAsync(SubjectClaims claims, ResolvedFact? fact, CancellationToken cancellationToken)
    {
        var subject = stage.Subject(claims.SubjectId, claims.Kind);
        if (batch is not null && (batch.Kind != subject.Kind || batch.Size >= context.Options.ImportBatch))
        {
            await SendAsync(cancellationToken);
        }

        batch ??= new FactBatch(subject.Kind, references.FoundNothing, context, links);
        if (fact is null)
        {
            Withdrawn += subject.Existed ? 1 : 0;
            Absent += subject.Existed ? 0 : 1;
            batch.Remove(subject);
        }
        else
        {
            Created += subject.Existed ? 0 : 1;
            batch.Write(subject, fact);
        }

        derived.Touch(subject, fact);
        subject.Written();
    }

    /// <summary>Waits until everything is in the store.</summary>
    public async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        await SendAsync(cancellationToken);
        await queue.FlushAsync();
    }

    /// <summary>Waits for what is on its way, whatever becomes of it.</summary>
    public ValueTask AbandonAsync() => queue.AbandonAsync();

    private async ValueTask SendAsync(CancellationToken cancellationToken)
    {
        foreach (var statement in batch?.Statements() ?? [])
        {
            await queue.AddAsync(statement, cancellationToken);
        }

        batch = null;
    }
}
