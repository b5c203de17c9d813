namespace DealGraph.Storage.Neo4j.Transport;

/// <summary>
/// The way to a Neo4j server: its HTTP Query API, or Bolt. Implementations are singletons and may be called at the same time; they throw
/// <see cref="Errors.StoreException"/> and <see cref="Errors.StoreUnavailableException"/> only, besides cancellation.
/// </summary>
public interface ICypherTransport
{
    /// <summary>Where the database is, for people: the address of the server and the name of the database.</summary>
    string Location { get; }

    /// <summary>
    /// Runs a reading statement that gives one row with one value of text, whole numbers, nulls and lists of these, and answers that value
    /// as JSON. It has a transaction of its own and the time of a query, sees what this process has written, and is repeated when it failed for a
    /// passing reason.
    /// </summary>
    ValueTask<GraphAnswer> AnswerAsync(CypherStatement statement, CancellationToken cancellationToken);

    /// <summary>Runs a reading statement of an import or of administration as <see cref="AnswerAsync"/> does, in the time of such, and gives its rows. A server that does not know yet what this process has written is a failure.</summary>
    ValueTask<CypherRows> ReadAsync(CypherStatement statement, CancellationToken cancellationToken);

    /// <summary>Runs one statement that writes, in a transaction of its own; not repeated, unless it surely did not begin.</summary>
    ValueTask<CypherRows> WriteAsync(CypherStatement statement, CancellationToken cancellationToken);

    /// <summary>Begins a transaction that may write. Disposing without a commit rolls it back.</summary>
    ValueTask<ICypherTransaction> BeginAsync(CancellationToken cancellationToken);
}
