namespace DealGraph.Storage.Neo4j.Transport;

/// <summary>An open transaction; calls come one at a time.</summary>
public interface ICypherTransaction : IAsyncDisposable
{
    /// <summary>Runs a statement and gives its rows.</summary>
    ValueTask<CypherRows> RunAsync(CypherStatement statement, CancellationToken cancellationToken);

    /// <summary>Makes everything visible.</summary>
    ValueTask CommitAsync(CancellationToken cancellationToken);
}
