using DealGraph.Storage.Errors;
using DealGraph.Storage.Imports;

namespace DealGraph.Storage.Neo4j.Imports;

/// <summary>The end of an import.</summary>
internal sealed partial class Neo4jImportSession
{
    // Of so many facts, plans made for the graph as it was may be bad ones.
    private const long ManyFacts = 1_000;

    /// <inheritdoc/>
    public ValueTask<ImportCounts> CountAsync(CancellationToken cancellationToken) =>
        DoAsync(() => ValueTask.FromResult(Count()), cancellationToken);

    /// <inheritdoc/>
    public async ValueTask<ImportCounts> CommitAsync(CancellationToken cancellationToken)
    {
        var counts = await DoAsync(() => WriteRestAsync(cancellationToken), cancellationToken);
        isBroken = true;

        // The server commits even when nobody waits for its word any more: who cancels from here on is told what became of the import.
        cancellationToken.ThrowIfCancellationRequested();
        await context.Transaction.CommitAsync(CancellationToken.None);
        held.Released();
        isBroken = false;
        isCommitted = true;
        if (counts.Created + counts.Updated + counts.Withdrawn >= ManyFacts)
        {
            await PlanAnewAsync(cancellationToken);
        }

        return counts;
    }

    // The import is done, whatever comes of this; a user may lack the right to it.
    private async ValueTask PlanAnewAsync(CancellationToken cancellationToken)
    {
        try
        {
            await context.Store.WriteAsync(QueryText.Statement("Imports/PlanAnew"), cancellationToken);
        }
        catch (Exception exception) when (exception is StoreException or OperationCanceledException)
        {
            Log.NotReplanned(context.Logger, exception.Message);
        }
    }

    private async ValueTask<ImportCounts> WriteRestAsync(CancellationToken cancellationToken)
    {
        var counts = Count();
        firstClaims.Clear();
        await facts.FlushAsync(cancellationToken);
        await new LooseClaims(context, stage, links).WriteAsync(cancellationToken);
        await moved.WriteAsync(cancellationToken);
        await links.WriteAsync(cancellationToken);
        await derived.WriteAsync(cancellationToken);
        await new RunRecorder(context).RecordAsync(hashes, counts, references.FoundNothing, cancellationToken);
        await held.ReleaseWithinAsync(context.Transaction, cancellationToken);
        return counts;
    }

    private ImportCounts Count()
    {
        var changed = stage.Subjects.Count(subject => subject.State.HasFlag(SubjectState.Changed));
        var unchanged = stage.Subjects.Count(subject => (subject.State & (SubjectState.Read | SubjectState.Changed)) == SubjectState.Read);
        return new ImportCounts(
            records.Created + facts.Created,
            records.Updated + (context.IsFirst ? 0 : Math.Max(0, changed - facts.Created - facts.Withdrawn - facts.Absent)),
            records.Withdrawn + facts.Withdrawn,
            records.Unchanged + unchanged);
    }
}
