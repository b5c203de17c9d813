using DealGraph.Storage.Errors;
using DealGraph.Storage.Neo4j.Tests.Servers;
using DealGraph.Storage.Neo4j.Transport;
using DealGraph.Storage.Neo4j.Transport.Http;
using static DealGraph.Storage.Neo4j.Tests.Transport.PlayedAnswers;

namespace DealGraph.Storage.Neo4j.Tests.Transport;

/// <summary>What is said to a cluster, so that what was written is seen wherever it is read; the servers are played.</summary>
public sealed class ClusterTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_written_is_read_from_a_server_that_has_it()
    {
        await using var server = new RawServer(RawServer.Http(Accepted, Written), RawServer.Http(Accepted, One), RawServer.Http(Accepted, One));
        await using var store = Neo4jTestStore.At(server.Address);

        await store.Transport.WriteAsync(Ask, Cancellation);
        (await store.Transport.AnswerAsync(Ask, Cancellation)).Dispose();
        (await store.Transport.AnswerAsync(Ask, Cancellation)).Dispose();

        Assert.DoesNotContain("accessMode", server.Requests[0], StringComparison.Ordinal);
        Assert.All(server.Requests.Skip(1), request =>
        {
            Assert.Contains("\"accessMode\":\"READ\"", request, StringComparison.Ordinal);
            Assert.Contains("\"bookmarks\":[\"B:2\"]", request, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_bookmark_that_the_server_does_not_know_is_forgotten()
    {
        await using var server = new RawServer(
            RawServer.Http(Accepted, Written), RawServer.Error("400 Bad Request", "Neo.ClientError.Transaction.InvalidBookmark"), RawServer.Http(Accepted, One));
        await using var store = Neo4jTestStore.At(server.Address);

        await store.Transport.WriteAsync(Ask, Cancellation);
        (await store.Transport.AnswerAsync(Ask, Cancellation)).Dispose();

        Assert.DoesNotContain("bookmarks", server.Requests[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_does_not_decide_by_what_a_server_says_that_is_behind()
    {
        await using var server = new RawServer(
            RawServer.Http(Accepted, Written), RawServer.Error("500 Internal Server Error", "Neo.TransientError.Transaction.BookmarkTimeout"), RawServer.Http(Accepted, One));
        await using var store = Neo4jTestStore.At(server.Address);

        await store.Transport.WriteAsync(Ask, Cancellation);
        await Assert.ThrowsAsync<StoreException>(async () => await store.Transport.ReadAsync(Ask, Cancellation));

        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public void What_was_written_while_a_read_took_too_long_is_not_forgotten()
    {
        var bookmarks = new Bookmarks();
        bookmarks.Take(["B:1"]);
        var sent = bookmarks.Current;
        bookmarks.Take(["B:2"]);

        bookmarks.Forget(sent);

        Assert.Equal(["B:2"], bookmarks.Current);
        bookmarks.Forget(bookmarks.Current);
        Assert.Empty(bookmarks.Current);
    }

    [Fact]
    public async Task A_transaction_goes_back_to_the_server_of_the_cluster_that_holds_it()
    {
        await using var server = new RawServer(
            RawServer.Http(Accepted, """{"transaction":{"id":"abc","expires":"2026-11-23T10:00:00Z"}}""", "neo4j-cluster-affinity: third\r\n"),
            RawServer.Http(Accepted, """{"data":{"fields":[],"values":[]},"transaction":{"id":"abc"}}"""),
            RawServer.Http(Accepted, """{"bookmarks":["B:3"]}"""));
        await using var store = Neo4jTestStore.At(server.Address);

        await using var transaction = await store.Transport.BeginAsync(Cancellation);
        await transaction.RunAsync(Ask, Cancellation);
        await transaction.CommitAsync(Cancellation);

        Assert.StartsWith("POST /db/neo4j/query/v2/tx HTTP", server.Requests[0], StringComparison.Ordinal);
        Assert.StartsWith("POST /db/neo4j/query/v2/tx/abc HTTP", server.Requests[1], StringComparison.Ordinal);
        Assert.StartsWith("POST /db/neo4j/query/v2/tx/abc/commit HTTP", server.Requests[2], StringComparison.Ordinal);
        Assert.All(server.Requests.Skip(1), request => Assert.Contains("neo4j-cluster-affinity: third", request, StringComparison.OrdinalIgnoreCase));
    }
}
