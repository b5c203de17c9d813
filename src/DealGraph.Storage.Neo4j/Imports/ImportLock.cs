using DealGraph.Storage.Errors;
using DealGraph.Storage.Neo4j.Transport;
using Microsoft.Extensions.Logging;

namespace DealGraph.Storage.Neo4j.Imports;

/// <summary>The right to import, renewed until it is given back. The lease of a process that died runs out by itself.</summary>
internal sealed class ImportLock : IAsyncDisposable
{
    private readonly ICypherTransport transport;
    private readonly string holder;
    private readonly TimeSpan lease;
    private readonly TimeProvider clock;
    private readonly ILogger logger;
    private readonly CancellationTokenSource ended = new();
    private readonly Task renewed;
    private bool isHeld = true;
    private bool isDisposed;

    public ImportLock(ICypherTransport transport, string holder, TimeSpan lease, TimeProvider clock, ILogger logger)
    {
        this.transport = transport;
        this.holder = holder;
        this.lease = lease;
        this.clock = clock;
        this.logger = logger;
        renewed = RenewAsync(ended.Token);
    }

    /// <summary>
    /// Gives the lock back within the import's own transaction, so that it is free when everything is visible; and makes sure that nobody
    /// took it meanwhile, for then the transaction must not be committed.
    /// </summary>
    public async ValueTask ReleaseWithinAsync(ICypherTransaction transaction, CancellationToken cancellationToken)
    {
        var rows = await transaction.RunAsync(QueryText.Statement("Imports/ReleaseLock", ("holder", holder)), cancellationToken);
        if (rows.Values.Count == 0)
        {
            throw new StoreException(
                "import", Neo4jErrors.Backend, $"another import began because this one gave no sign of life for {lease}; nothing was changed", isTransient: true);
        }

        // The transaction has written the lock: whoever writes it now, be it to renew it, waits until the transaction ends.
        await ended.CancelAsync();
    }

    /// <summary>Says that the transaction was committed in which the lock was given back.</summary>
    public void Released() => isHeld = false;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (isDisposed)
        {
            return;
        }

        isDisposed = true;
        await ended.CancelAsync();
        await renewed;
        ended.Dispose();
        if (isHeld)
        {
            await TryWriteAsync("Imports/ReleaseLock", CancellationToken.None);
        }
    }

    private async Task RenewAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var timer = new PeriodicTimer(lease / 3, clock);
            while (await timer.WaitForNextTickAsync(cancellationToken))
            {
                await TryWriteAsync("Imports/RenewLock", cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The import ended.
        }
    }

    // A lease that cannot be renewed or given back runs out; the commit then finds out. One try must not outlast the lease.
    private async ValueTask TryWriteAsync(string statement, CancellationToken cancellationToken)
    {
        using var time = new CancellationTokenSource(lease / 3, clock);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(time.Token, cancellationToken);
        try
        {
            await transport.WriteAsync(
                QueryText.Statement(statement, ("holder", holder), ("lease", (long)lease.TotalMilliseconds)), stop.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            Log.LeaseNotRenewed(logger, $"no answer within {lease / 3}");
        }
        catch (StoreException exception)
        {
            Log.LeaseNotRenewed(logger, exception.Message);
        }
    }
}
