using DealGraph.Storage.Errors;

namespace DealGraph.Storage.Sqlite;

/// <summary>Reads the whole file and verifies it.</summary>
internal sealed class StoreCheck(SqliteConnections connections, TimeProvider clock)
{
    private const string Operation = "check the store";

    /// <summary>What is wrong, one sentence each; empty when the store is sound.</summary>
    /// <exception cref="StoreUnavailableException">An import is running: the search index is only checked under the lock of a writer.</exception>
    public async ValueTask<IReadOnlyList<string>> RunAsync(CancellationToken cancellationToken)
    {
        using var connection = connections.OpenWriter(Operation);
        await connection.BeginAsync(connections.Options.BusyTimeout, clock, cancellationToken);
        using var stop = connection.StopOn(cancellationToken);
        var problems = new List<string>();
        Collect(problems, () =>
        {
            var rows = connection.Named("Administration/CheckFile");
            while (rows.Step())
            {
                problems.Add(rows.Text(0));
            }
        });
        problems.RemoveAll(problem => problem == "ok");
        Collect(problems, () => connection.Named("Administration/CheckSearch").Run());
        return problems;
    }

    // A file may be too damaged even to be checked.
    private static void Collect(List<string> problems, Action check)
    {
        try
        {
            check();
        }
        catch (StoreException exception)
        {
            problems.Add(exception.Message);
        }
    }
}
