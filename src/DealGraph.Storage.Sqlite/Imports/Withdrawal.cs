using DealGraph.Domain.Catalogue;

namespace DealGraph.Storage.Sqlite.Imports;

/// <summary>Takes out what files that were read, or that are forgotten, said before and no longer say.</summary>
internal sealed class Withdrawal(ImportContext context, RecordWriter records)
{
    /// <summary>Withdraws; claims go into the history.</summary>
    /// <param name="files">The files read or forgotten.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public void Run(IEnumerable<string> files, CancellationToken cancellationToken)
    {
        // A file that the store does not hold has nothing in it to withdraw, which spares a first import the search.
        var known = files.Where(context.KnownFiles.ContainsKey).ToList();
        if (known.Count == 0)
        {
            return;
        }

        foreach (var file in known)
        {
            context.Connection.Named("Imports/AddReadFile").Bind(1, file).Run();
        }

        WithdrawClaims();
        WithdrawRecords(cancellationToken);
    }

    private void WithdrawClaims()
    {
        var withdrawn = context.Connection.Named("Imports/CollectWithdrawnClaims").Bind(1, context.Scope.Dataset).Bind(2, context.Pass).Run();
        if (withdrawn == 0)
        {
            return;
        }

        context.Connection.Named("Imports/RememberWithdrawnClaims").Bind(1, context.StartedAt).Run();
        context.Connection.Named("Imports/MarkWithdrawnSubjects").Run();
        context.Connection.Named("Imports/DeleteWithdrawnClaims").Run();
        context.RowsWritten += withdrawn;
    }

    private void WithdrawRecords(CancellationToken cancellationToken)
    {
        if (context.Connection.Named("Imports/CollectWithdrawnRecords").Bind(1, context.Scope.Dataset).Bind(2, context.Pass).Run() == 0)
        {
            return;
        }

        var rows = context.Connection.Named("Imports/WithdrawnRecords");
        while (rows.Step())
        {
            cancellationToken.ThrowIfCancellationRequested();
            records.Withdraw(DealGraphCatalogue.Kind(rows.Text(1)), rows.Text(0));
        }
    }
}
