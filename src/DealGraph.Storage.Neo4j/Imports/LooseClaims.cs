using DealGraph.Storage.Neo4j.Transport;

namespace DealGraph.Storage.Neo4j.Imports;

/// <summary>Writes what is left at the commit: claims whose facts were not written.</summary>
internal sealed class LooseClaims(ImportContext context, ImportStage stage, LinkWriter links)
{
    private const int BatchSize = 5_000;

    public async ValueTask WriteAsync(CancellationToken cancellationToken)
    {
        foreach (var batch in stage.Subjects.Where(subject => subject.IsPending).Chunk(BatchSize))
        {
            string[] gone = [.. batch.SelectMany(subject => subject.Gone)];
            await RunAsync(QueryText.Statement("Imports/RememberClaims", ("ids", gone), ("recordedTo", context.StartedAt)), cancellationToken);
            await RunAsync(QueryText.Statement("Imports/RemoveNodes", new QueryText.Names("Claim"), ("ids", gone)), cancellationToken);
            var rows = new ClaimRows();
            Array.ForEach(batch, subject => rows.Add(subject.Id, subject.Added.Select(claim => new WrittenClaim(claim, WrittenClaim.Chosen, null))));
            await RunAsync(
                QueryText.Statement(
                    "Imports/CreateLooseClaims", ("rows", rows.Facts), ("texts", rows.Texts), ("dataset", context.Scope.Dataset), ("recordedFrom", context.StartedAt)),
                cancellationToken);
            foreach (var claim in batch.SelectMany(subject => subject.Added))
            {
                ClaimLinks.NoteUsual(links, claim);
                ClaimLinks.NoteRare(links, claim, conflict: null);
            }
        }
    }

    private async ValueTask RunAsync(CypherStatement statement, CancellationToken cancellationToken) =>
        await context.Transaction.RunAsync(statement, cancellationToken);
}
