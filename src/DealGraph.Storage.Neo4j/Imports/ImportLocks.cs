using DealGraph.Storage.Errors;
using DealGraph.Storage.Neo4j.Transport;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DealGraph.Storage.Neo4j.Imports;

/// <summary>
/// Lets one import run at a time. The lock is a lease on one node, renewed while its owner lives, and not a lock of the database held to
/// the end: a statement that waits for such a lock cannot be ended by who sent it, and would take the lock when nobody wants it any more.
/// </summary>
internal sealed class ImportLocks(ICypherTransport transport, IOptions<Neo4jOptions> options, TimeProvider clock, ILogger<ImportLocks> logger)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Takes the lock; waits for it as long as the options say.</summary>
    /// <exception cref="StoreUnavailableException">Somebody else has it.</exception>
    public async ValueTask<ImportLock> AcquireAsync(string operation, CancellationToken cancellationToken)
    {
        var holder = Guid.NewGuid().ToString("N");
        var began = clock.GetTimestamp();
        var isTold = false;
        while (!await TryTakeAsync(holder, cancellationToken))
        {
            if (!isTold)
            {
                Log.WaitingForImport(logger, options.Value.ImportLease, options.Value.BusyTimeout);
                isTold = true;
            }

            if (clock.GetElapsedTime(began) >= options.Value.BusyTimeout)
            {
                throw new StoreUnavailableException(
                    operation,
                    Neo4jErrors.Backend,
                    $"another import is running, or was killed less than {options.Value.ImportLease} ago; it was waited for {options.Value.BusyTimeout}");
            }

            await Task.Delay(Pause, clock, cancellationToken);
        }

        return new ImportLock(transport, holder, options.Value.ImportLease, clock, logger);
    }

    private async ValueTask<bool> TryTakeAsync(string holder, CancellationToken cancellationToken)
    {
        var statement = QueryText.Statement("Imports/TakeLock", ("holder", holder), ("lease", (long)options.Value.ImportLease.TotalMilliseconds));
        var rows = (await transport.WriteAsync(statement, cancellationToken)).Values;
        return rows is [var row] && row.Text(0) == holder;
    }
}
