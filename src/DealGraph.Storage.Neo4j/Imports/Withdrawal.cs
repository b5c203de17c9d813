namespace DealGraph.Storage.Neo4j.Imports;

/// <summary>Takes out what files that were read, or that are forgotten, said before and no longer say.</summary>
internal sealed class Withdrawal(ImportContext context, ImportStage stage, ClaimReceiver claims, RecordWriter records)
{
    private const long PageSize = 10_000;

    /// <summary>Withdraws.</summary>
    /// <param name="files">The files read or forgotten.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async ValueTask RunAsync(IEnumerable<string> files, CancellationToken cancellationToken)
    {
        // A file that the store does not hold has nothing in it to withdraw, which spares a first import the search.
        string[] known = [.. files.Where(context.KnownFiles.ContainsKey)];
        if (known.Length > 0)
        {
            await WithdrawClaimsAsync(known, cancellationToken);
            await records.WithdrawAsync(known, cancellationToken);
        }
    }

    private async ValueTask WithdrawClaimsAsync(string[] files, CancellationToken cancellationToken)
    {
        var count = QueryText.Statement("Imports/CountClaimsOfFiles", ("dataset", context.Scope.Dataset), ("files", files));
        if ((await context.Store.ReadAsync(count, cancellationToken)).Values[0].Number(0) == claims.StoredSeen)
        {
            return;
        }

        string? after = "";
        while (after is not null)
        {
            var page = QueryText.Statement(
                "Imports/ClaimsOfFiles", ("dataset", context.Scope.Dataset), ("files", files), ("after", after), ("size", PageSize));
            var rows = (await context.Store.ReadAsync(page, cancellationToken)).Values;
            foreach (var row in rows)
            {
                var key = new ClaimKey(row.Text(1), row.Text(2), row.Text(3));
                if (stage.Seen(key) is null)
                {
                    stage.Withdraw(key, row.Text(0));
                }
            }

            after = rows.Count == PageSize ? rows[^1].Text(0) : null;
        }
    }
}
