using DealGraph.Storage.Errors;
using DealGraph.Storage.Neo4j.Transport;
using Neo4j.Driver;

namespace DealGraph.Storage.Neo4j.Bolt;

/// <summary>A transaction on one connection. The server rolls it back when the connection ends.</summary>
internal sealed class BoltCypherTransaction : ICypherTransaction
{
    private const string Operation = "import";

    // As long as a statement may take whose caller gave up waiting, before the rollback goes on without anybody waiting for it.
    private static readonly TimeSpan RollbackTimeout = TimeSpan.FromSeconds(12);

    private readonly BoltCalls calls;
    private readonly IAsyncSession session;
    private readonly IAsyncTransaction transaction;
    private readonly SemaphoreSlim turn = new(1, 1);
    private Task running = Task.CompletedTask;

    private BoltCypherTransaction(BoltCalls calls, IAsyncSession session, IAsyncTransaction transaction)
    {
        this.calls = calls;
        this.session = session;
        this.transaction = transaction;
    }

    /// <summary>Begins one. It has no time limit of its own, for an import may be long; each of its statements has.</summary>
    public static ValueTask<BoltCypherTransaction> BeginAsync(BoltCalls calls, CancellationToken cancellationToken)
    {
        const string Begin = "begin a transaction";
        cancellationToken.ThrowIfCancellationRequested();
        var work = calls.StartAsync(Begin, async () =>
        {
            var session = calls.Open(isRead: false);
            try
            {
                return new BoltCypherTransaction(calls, session, await session.BeginTransactionAsync());
            }
            catch
            {
                await session.DisposeAsync();
                throw;
            }
        });
        return calls.InTimeAsync(work, Begin, isPrompt: false, cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<CypherRows> RunAsync(CypherStatement statement, CancellationToken cancellationToken) => SendAsync(
        Operation,
        async () => await BoltValues.ReadRowsAsync(await transaction.RunAsync(new Query(statement.Text, BoltValues.Parameters(statement.Parameters)))),
        cancellationToken);

    /// <inheritdoc/>
    public async ValueTask CommitAsync(CancellationToken cancellationToken) => await SendAsync(
        "commit",
        async () =>
        {
            await transaction.CommitAsync();
            return true;
        },
        cancellationToken);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Task.WhenAny(EndAsync(), Task.Delay(RollbackTimeout));
        turn.Dispose();
    }

    private async ValueTask<T> SendAsync<T>(string operation, Func<Task<T>> send, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            if (!running.IsCompleted)
            {
                throw new StoreException(operation, Neo4jErrors.Backend, "a statement of the transaction was given up and still runs");
            }

            var work = calls.StartAsync(operation, send);
            running = work;
            return await calls.InTimeAsync(work, operation, isPrompt: false, cancellationToken);
        }
        finally
        {
            turn.Release();
        }
    }

    // The connection serves one statement after another: the rollback waits for one that was given up.
    private async Task EndAsync()
    {
        try
        {
            await running;
        }
        catch (StoreException)
        {
            // It was told to whoever waited.
        }

        try
        {
            await using var last = session;
            await transaction.DisposeAsync();
        }
        catch (Exception exception) when (exception is Neo4jException or IOException or ObjectDisposedException)
        {
            // The connection is gone, and the transaction with it.
        }
    }
}
