using DealGraph.Storage.Errors;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DealGraph.Storage.Neo4j.Transport.Http;

/// <summary>
/// The way through Neo4j's HTTP Query API. Repetition stands here and not below HttpClient, because a failure that passes is told in
/// the body of an answer, under a status of success too.
/// </summary>
internal sealed class HttpCypherTransport : ICypherTransport
{
    private readonly ServerCalls calls;
    private readonly IOptions<Neo4jOptions> options;
    private readonly TimeProvider clock;
    private readonly Repetition reads;
    private readonly Repetition ownReads;
    private readonly Repetition writes;

    public HttpCypherTransport(ServerCalls calls, IOptions<Neo4jOptions> options, TimeProvider clock, ILogger<HttpCypherTransport> logger)
    {
        this.calls = calls;
        this.options = options;
        this.clock = clock;
        reads = new Repetition(Neo4jErrors.IsPassing, options.Value, clock, logger);
        ownReads = new Repetition(Neo4jErrors.IsPassingUnforgotten, options.Value, clock, logger);
        writes = new Repetition(Neo4jErrors.WasNotSent, options.Value, clock, logger);
    }

    /// <inheritdoc/>
    public string Location => $"{options.Value.Url.TrimEnd('/')}/db/{options.Value.Database}";

    /// <inheritdoc/>
    public ValueTask<GraphAnswer> AnswerAsync(CypherStatement statement, CancellationToken cancellationToken) => reads.ExecuteAsync(
        static (work, token) => work.calls.AnswerAsync(work.call, token),
        (calls, call: new ServerCall("query", HttpMethod.Post, calls.Api.Path) { Statement = statement, IsAlone = true, IsRead = true, IsPrompt = true, IsPlain = true }),
        cancellationToken);

    /// <inheritdoc/>
    public ValueTask<CypherRows> ReadAsync(CypherStatement statement, CancellationToken cancellationToken) => RunAsync(
        ownReads, new ServerCall("read", HttpMethod.Post, calls.Api.Path) { Statement = statement, IsAlone = true, IsRead = true }, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<CypherRows> WriteAsync(CypherStatement statement, CancellationToken cancellationToken) => RunAsync(
        writes, new ServerCall("write", HttpMethod.Post, calls.Api.Path) { Statement = statement, IsAlone = true }, cancellationToken);

    /// <inheritdoc/>
    public async ValueTask<ICypherTransaction> BeginAsync(CancellationToken cancellationToken)
    {
        // An empty transaction that is begun twice does no harm: the server gives up the one that nobody uses.
        var (content, affinity) = await reads.ExecuteAsync(
            static (work, token) => work.calls.CallAsync(work.call, token),
            (calls, call: new ServerCall("begin a transaction", HttpMethod.Post, calls.Api.Transactions)),
            cancellationToken);
        return content.TransactionId is { } id
            ? new HttpCypherTransaction(calls, id, affinity, clock)
            : throw new StoreException("begin a transaction", Neo4jErrors.Backend, "the server began no transaction");
    }

    private async ValueTask<CypherRows> RunAsync(Repetition repetition, ServerCall call, CancellationToken cancellationToken)
    {
        var (content, _) = await repetition.ExecuteAsync(static (work, token) => work.calls.CallAsync(work.call, token), (calls, call), cancellationToken);
        return content.Rows;
    }
}
