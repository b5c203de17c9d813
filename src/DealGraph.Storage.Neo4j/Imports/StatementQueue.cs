using System.Threading.Channels;
using DealGraph.Storage.Neo4j.Transport;

namespace DealGraph.Storage.Neo4j.Imports;

/// <summary>Statements on their way into the transaction, one after the other, while the next ones are made; few wait, so that memory stays small when the server is slower.</summary>
internal sealed class StatementQueue(ICypherTransaction transaction)
{
    private const int MostWaiting = 2;

    private Channel<CypherStatement>? waiting;
    private Task running = Task.CompletedTask;

    /// <summary>Adds a statement; waits for its place.</summary>
    /// <exception cref="Errors.StoreException">An earlier one failed.</exception>
    public async ValueTask AddAsync(CypherStatement statement, CancellationToken cancellationToken)
    {
        if (waiting is null)
        {
            waiting = Channel.CreateBounded<CypherStatement>(new BoundedChannelOptions(MostWaiting) { SingleReader = true, SingleWriter = true });
            running = RunAsync(waiting, cancellationToken);
        }

        while (!waiting.Writer.TryWrite(statement))
        {
            if (!await waiting.Writer.WaitToWriteAsync(cancellationToken))
            {
                await running;
            }
        }
    }

    /// <summary>Waits until all have run.</summary>
    /// <exception cref="Errors.StoreException">One failed.</exception>
    public async ValueTask FlushAsync()
    {
        waiting?.Writer.TryComplete();
        waiting = null;
        await running;
    }

    /// <summary>Waits for what is on its way, whatever becomes of it.</summary>
    public async ValueTask AbandonAsync()
    {
        waiting?.Writer.TryComplete();
        await Task.WhenAny(running);
    }

    private async Task RunAsync(Channel<CypherStatement> statements, CancellationToken cancellationToken)
    {
        try
        {
            await transaction.RunAllAsync(statements.Reader.ReadAllAsync(cancellationToken), cancellationToken);
        }
        finally
        {
            // Nobody waits any more for a place that will never be free.
            statements.Writer.TryComplete();
        }
    }
}
