using DealGraph.Domain.Catalogue;
using DealGraph.Domain.Resolution;
using DealGraph.Storage.Imports;

namespace DealGraph.Storage.Neo4j.Imports;

/// <summary>Writes resolved facts with their claims, and removes those that nobody claims any longer; kind by kind, in batches.</summary>
internal sealed class FactWriter(ImportContext context, ImportStage stage, ReferenceCheck references, LinkWriter links, DerivedWriter derived)
{
    private FactBatch? batch;

    // The batch on its way while the next one is resolved: one at a time, so that memory stays small when the server is slower.
    private Task sending = Task.CompletedTask;

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
        await sending;
    }

    /// <summary>Waits for what is on its way, whatever becomes of it.</summary>
    public async ValueTask AbandonAsync() => await sending.ContinueWith(
        static _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);

    private async ValueTask SendAsync(CancellationToken cancellationToken)
    {
        await sending;
        if (batch is { } full)
        {
            batch = null;
            sending = full.SendAsync(cancellationToken);
        }
    }
}
