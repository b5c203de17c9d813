using DealGraph.Storage.Errors;

namespace DealGraph.Storage.Neo4j.Transport.Http;

/// <summary>
/// A transaction on the server. While its owner is busy with something else it is kept alive, for the server gives up transactions that
/// nobody uses for a minute.
/// </summary>
internal sealed class HttpCypherTransaction : ICypherTransaction
{
    private const string Operation = "import";
    private const int RollbackAttempts = 8;
    private const int ReadAhead = 2;

    private static readonly TimeSpan SignOfLife = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan RollbackDelay = TimeSpan.FromMilliseconds(50);

    private readonly ServerCalls calls;
    private readonly Uri address;
    private readonly string? affinity;
    private readonly TimeProvider clock;
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly CancellationTokenSource ended = new();
    private readonly Task keptAlive;
    private long lastUse;
    private bool isOpen = true;
    private bool isDisposed;

    public HttpCypherTransaction(ServerCalls calls, string id, string? affinity, TimeProvider clock)
    {
        this.calls = calls;
        this.affinity = affinity;
        this.clock = clock;
        address = new Uri($"{calls.Api.Transactions.AbsoluteUri}/{id}");
        lastUse = clock.GetTimestamp();
        keptAlive = KeepAliveAsync(ended.Token);
    }

    /// <inheritdoc/>
    public async ValueTask<CypherRows> RunAsync(CypherStatement statement, CancellationToken cancellationToken) =>
        (await SendAsync(new ServerCall(Operation, HttpMethod.Post, address) { Statement = statement }, cancellationToken)).Rows;

    /// <inheritdoc/>
    public async ValueTask RunAllAsync(IAsyncEnumerable<CypherStatement> statements, CancellationToken cancellationToken)
    {
        // While the server works on one statement, it reads the next two: a small one alone would not let it read long enough.
        var before = Task.CompletedTask;
        var running = new Queue<Task>();
        try
        {
            await foreach (var statement in statements.WithCancellation(cancellationToken))
            {
                running.Enqueue(before = SendAfterAsync(before, statement, cancellationToken));
                if (running.Count > ReadAhead)
                {
                    await running.Dequeue();
                }
            }

            while (running.TryDequeue(out var last))
            {
                await last;
            }
        }
        finally
        {
            // Whatever is told, it is told when nothing runs any more.
            await Task.WhenAny(Task.WhenAll(running));
        }
    }

    /// <inheritdoc/>
    public async ValueTask CommitAsync(CancellationToken cancellationToken)
    {
        await SendAsync(new ServerCall("commit", HttpMethod.Post, new Uri(address.AbsoluteUri + "/commit")), cancellationToken);
        isOpen = false;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (isDisposed)
        {
            return;
        }

        isDisposed = true;
        await ended.CancelAsync();
        await keptAlive;
        if (isOpen)
        {
            isOpen = false;
            await RollBackAsync();
        }

        ended.Dispose();
        turn.Dispose();
    }

    private async ValueTask<ReplyContent> SendAsync(ServerCall call, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            var (content, _) = await calls.CallAsync(call with { Affinity = affinity, SendsBookmarks = false }, cancellationToken);
            return content;
        }
        finally
        {
            lastUse = clock.GetTimestamp();
            turn.Release();
        }
    }

    private async Task SendAfterAsync(Task before, CypherStatement statement, CancellationToken cancellationToken)
    {
        var hasTurn = false;
        try
        {
            var call = new ServerCall(Operation, HttpMethod.Post, address) { Statement = statement, Affinity = affinity, SendsBookmarks = false, Hold = TakeTurnAsync };
            await calls.CallAsync(call, cancellationToken);
        }
        catch (StoreException) when (before.IsFaulted)
        {
            // The first failure is the reason.
            await before;
        }
        finally
        {
            lastUse = clock.GetTimestamp();
            if (hasTurn)
            {
                turn.Release();
            }
        }

        async Task TakeTurnAsync(CancellationToken token)
        {
            await before.WaitAsync(token);
            await turn.WaitAsync(token);
            hasTurn = true;
        }
    }

    private async Task KeepAliveAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var timer = new PeriodicTimer(SignOfLife, clock);
            while (await timer.WaitForNextTickAsync(cancellationToken))
            {
                if (clock.GetElapsedTime(lastUse) >= SignOfLife && turn.CurrentCount > 0 && !await TrySignOfLifeAsync(cancellationToken))
                {
                    return;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The transaction ended.
        }
    }

    // Whether there is any use in another one. Otherwise the transaction's next statement says why.
    private async ValueTask<bool> TrySignOfLifeAsync(CancellationToken cancellationToken)
    {
        try
        {
            await SendAsync(new ServerCall(Operation, HttpMethod.Post, address), cancellationToken);
            return true;
        }
        catch (StoreException exception)
        {
            return Neo4jErrors.IsPassing(exception);
        }
    }

    // The server refuses to end a transaction in which a statement runs, as one does for a moment whose caller gave up waiting. A
    // transaction that cannot be ended is given up by the server itself.
    private async ValueTask RollBackAsync()
    {
        for (var attempt = 0; attempt < RollbackAttempts; attempt++)
        {
            if (attempt > 0)
            {
                await Task.Delay(RollbackDelay * (1 << (attempt - 1)), clock);
            }

            try
            {
                await calls.CallAsync(new ServerCall("roll back", HttpMethod.Delete, address) { Affinity = affinity, IsPrompt = true }, CancellationToken.None);
                return;
            }
            catch (StoreException exception) when (exception is StoreUnavailableException || Neo4jErrors.IsTransactionLost(exception))
            {
                return;
            }
            catch (StoreException)
            {
                // A statement still runs.
            }
        }
    }
}
