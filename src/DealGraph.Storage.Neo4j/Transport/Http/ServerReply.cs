using System.Net;

namespace DealGraph.Storage.Neo4j.Transport.Http;

/// <summary>A whole answer of the server. Disposing gives its memory back.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">The body.</param>
/// <param name="Affinity">The server of a cluster that holds the transaction, or null.</param>
internal sealed record ServerReply(HttpStatusCode Status, PooledBytes Body, string? Affinity) : IDisposable
{
    /// <inheritdoc/>
    public void Dispose() => Body.Dispose();
}
