using DealGraph.Storage.Errors;
using DealGraph.Storage.Neo4j.Transport;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Neo4j.Driver;

namespace DealGraph.Storage.Neo4j.Bolt;

/// <summary>
/// The way through Bolt with Neo4j's driver. The driver's own repetition is not used: it repeats what is too large for the server's memory,
/// waits at least a second, and cannot be cancelled.
/// </summary>
internal sealed class BoltCypherTransport(BoltCalls calls, IOptions<Neo4jOptions> options, TimeProvider clock, ILogger<BoltCypherTransport> logger) : ICypherTransport
{
    private readonly Repetition reads = new(Neo4jErrors.IsPassing, options.Value, clock, logger);
    private readonly Repetition ownReads = new(Neo4jErrors.IsPassingUnforgotten, options.Value, clock, logger);
    private readonly Repetition writes = new(Neo4jErrors.WasNotSent, options.Value, clock, logger);

    /// <inheritdoc/>
    public string Location => $"{calls.Address.AbsoluteUri.TrimEnd('/')}/{options.Value.Database}";

    /// <inheritdoc/>
    public ValueTask<GraphAnswer> AnswerAsync(CypherStatement statement, CancellationToken cancellationToken) => reads.ExecuteAsync(
        static (work, token) => work.calls.CallAsync(work.statement, "query", isRead: true, isPrompt: true, ReadAnswerAsync, token), (calls, statement), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<CypherRows> ReadAsync(CypherStatement statement, CancellationToken cancellationToken) => ownReads.ExecuteAsync(
        static (work, token) => work.calls.CallAsync(work.statement, "read", isRead: true, isPrompt: false, BoltValues.ReadRowsAsync, token), (calls, statement), cancellationToken);

    /// <inheritdoc/>
    public ValueTask<CypherRows> WriteAsync(CypherStatement statement, CancellationToken cancellationToken) => writes.ExecuteAsync(
        static (work, token) => work.calls.CallAsync(work.statement, "write", isRead: false, isPrompt: false, BoltValues.ReadRowsAsync, token), (calls, statement), cancellationToken);

    /// <inheritdoc/>
    public async ValueTask<ICypherTransaction> BeginAsync(CancellationToken cancellationToken) => await reads.ExecuteAsync(
        static (calls, token) => BoltCypherTransaction.BeginAsync(calls, token), calls, cancellationToken);

    private static async Task<GraphAnswer> ReadAnswerAsync(IResultCursor cursor)
    {
        if (!await cursor.FetchAsync())
        {
            throw new StoreException("query", Neo4jErrors.Backend, "the statement gave no row");
        }

        // What fails after the row is told by the end of the result.
        var value = cursor.Current[0];
        await cursor.ConsumeAsync();
        return AnswerJson.Of(value);
    }
}
