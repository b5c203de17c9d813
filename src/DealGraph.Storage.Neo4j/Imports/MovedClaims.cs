using DealGraph.Storage.Imports;

namespace DealGraph.Storage.Neo4j.Imports;

/// <summary>Claims that stand as before, on another line or in another file.</summary>
internal sealed class MovedClaims(ImportContext context)
{
    private const int BatchSize = 5_000;

    private readonly List<object?[]> moved = [];

    /// <summary>Notes where a claim stands now.</summary>
    public void Note(ClaimRow claim) => moved.Add([claim.Id, claim.Origin.File, (long)claim.Origin.Line]);

    /// <summary>Writes what was noted: before facts are scanned, which tells where they stand, and at the end of the import.</summary>
    public async ValueTask WriteAsync(CancellationToken cancellationToken)
    {
        foreach (var batch in moved.Chunk(BatchSize))
        {
            await context.Transaction.RunAsync(
                QueryText.Statement("Imports/MoveClaims", ("rows", batch), ("dataset", context.Scope.Dataset)), cancellationToken);
        }

        moved.Clear();
    }
}
