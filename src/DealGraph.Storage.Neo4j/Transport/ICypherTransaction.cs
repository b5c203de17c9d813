namespace DealGraph.Storage.Neo4j.Transport;

/// <summary>An open transaction. Statements may be given to it while another one runs; then they wait for it.</summary>
public interface ICypherTransaction : IAsyncDisposable
{
    /// <summary>Runs a statement and gives its rows.</summary>
    ValueTask<CypherRows> RunAsync(CypherStatement statement, CancellationToken cancellationToken);

    /// <summary>Runs statements one after the other, of which nobody wants the rows; the first that fails ends it.</summary>
    async ValueTask RunAllAsync(IAsyncEnumerable<CypherStatement> statements, CancellationToken cancellationToken)
    {
        await foreach (var statement in statements.WithCancellation(cancellationToken))
        {
            await RunAsync(statement, cancellationToken);
        }
    }

    /// <summary>Makes everything visible.</summary>
    ValueTask CommitAsync(CancellationToken cancellationToken);
}
