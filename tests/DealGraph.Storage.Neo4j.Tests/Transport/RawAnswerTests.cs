using System.Net;
using System.Net.Sockets;
using System.Text;
using DealGraph.Storage.Errors;
using DealGraph.Storage.Neo4j.Tests.Servers;
using DealGraph.Storage.Neo4j.Transport;
using DealGraph.Storage.Neo4j.Transport.Http;
using static DealGraph.Storage.Neo4j.Tests.Transport.PlayedAnswers;

namespace DealGraph.Storage.Neo4j.Tests.Transport;

/// <summary>Answers that a server gives on a bad day, byte for byte.</summary>
public sealed class RawAnswerTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_answer_cut_off_in_the_middle_is_asked_for_again()
    {
        await using var server = new RawServer(RawServer.Http(Accepted, One[..30]), RawServer.Http(Accepted, One[..40], length: One.Length), RawServer.Http(Accepted, One));
        await using var store = Neo4jTestStore.At(server.Address);

        using var answer = await store.Transport.AnswerAsync(Ask, Cancellation);

        Assert.Equal("[1,null]", Encoding.UTF8.GetString(answer.Json));
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task An_answer_that_is_always_cut_off_makes_the_store_unavailable()
    {
        await using var server = new RawServer([.. Enumerable.Repeat(RawServer.Http(Accepted, One[..30]), 4)]);
        await using var store = Neo4jTestStore.At(server.Address, ("RetryDelay", "00:00:00.001"));

        var failure = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.Transport.AnswerAsync(Ask, Cancellation));

        Assert.Contains("cut off", failure.Message, StringComparison.Ordinal);
        Assert.Equal(4, server.Requests.Count);
    }

    [Fact]
    public async Task An_error_after_rows_is_an_error()
    {
        const string Half = """{"data":{"fields":["one"],"values":[[[1]]]},"errors":[{"code":"Neo.ClientError.Statement.ArithmeticError","message":"/ by zero"}]}""";
        await using var server = new RawServer(RawServer.Http(Accepted, Half), RawServer.Http(Accepted, Half));
        await using var store = Neo4jTestStore.At(server.Address);

        var failure = await Assert.ThrowsAsync<StoreException>(async () => await store.Transport.AnswerAsync(Ask, Cancellation));

        Assert.False(failure.IsTransient);
        Assert.Contains("/ by zero", failure.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData("500 Internal Server Error", "Neo.TransientError.Transaction.DeadlockDetected")]
    [InlineData("503 Service Unavailable", "Neo.TransientError.General.DatabaseUnavailable")]
    [InlineData("202 Accepted", "Neo.TransientError.Transaction.LockClientStopped")]
    [InlineData("401 Unauthorized", "Neo.ClientError.Security.AuthorizationExpired")]
    public async Task A_read_is_repeated_after_an_error_that_passes(string status, string code)
    {
        await using var server = new RawServer(RawServer.Error(status, code), RawServer.Http(Accepted, One));
        await using var store = Neo4jTestStore.At(server.Address);

        using var answer = await store.Transport.AnswerAsync(Ask, Cancellation);

        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task A_proxy_that_has_no_server_for_now_is_asked_again()
    {
        await using var server = new RawServer(RawServer.Http("503 Service Unavailable", "<html>later</html>"), RawServer.Http(Accepted, One));
        await using var store = Neo4jTestStore.At(server.Address);

        using var answer = await store.Transport.AnswerAsync(Ask, Cancellation);

        Assert.Equal(2, server.Requests.Count);
    }

    [Theory]
    [InlineData("500 Internal Server Error", "Neo.TransientError.Transaction.DeadlockDetected")]
    [InlineData("400 Bad Request", "Neo.ClientError.Statement.SyntaxError")]
    public async Task A_write_that_may_have_begun_is_never_repeated(string status, string code)
    {
        await using var server = new RawServer(RawServer.Error(status, code), RawServer.Http(Accepted, Written));
        await using var store = Neo4jTestStore.At(server.Address);

        await Assert.ThrowsAsync<StoreException>(async () => await store.Transport.WriteAsync(Ask, Cancellation));

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_write_that_broke_off_is_never_repeated()
    {
        await using var server = new RawServer("", RawServer.Http(Accepted, Written));
        await using var store = Neo4jTestStore.At(server.Address);

        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.Transport.WriteAsync(Ask, Cancellation));

        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData("503 Service Unavailable", """{"errors":[{"code":1000,"message":"of a gateway"}]}""")]
    [InlineData("202 Accepted", """{"data":{"fields":["one"],"values":[[{"$type":"Integer","_value":"one"}]]}}""")]
    [InlineData("202 Accepted", """{"data":{"fields":["one"],"values":[[{"$type":"Boolean","_value":"true"}]]}}""")]
    [InlineData("202 Accepted", """{"data":{"fields":["one"],"values":[[{"$type":"String","_value":{}}]]}}""")]
    [InlineData("202 Accepted", """{"transaction":{"id":7}}""")]
    public async Task JSON_that_is_none_of_the_Query_API_makes_the_store_unavailable(string status, string json)
    {
        await using var server = new RawServer(RawServer.Http(status, json));
        await using var store = Neo4jTestStore.At(server.Address, ("Retries", "0"));

        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.Transport.ReadAsync(Ask, Cancellation));
    }

    [Fact]
    public async Task A_server_that_takes_no_connection_may_take_one_later()
    {
        // A queue of connections that is full: the system answers no further one.
        using var full = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        full.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        full.Listen(0);
        var sockets = Enumerable.Range(0, 4).Select(_ => new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp)).ToList();
        try
        {
            foreach (var socket in sockets)
            {
                _ = socket.ConnectAsync(full.LocalEndPoint ?? throw new InvalidOperationException(), Cancellation).AsTask();
            }

            await using var store = Neo4jTestStore.At(
                new ServerAddress($"http://{full.LocalEndPoint}", "neo4j", "password"), ("ConnectTimeout", "00:00:00.200"), ("Retries", "0"));

            var failure = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.Transport.WriteAsync(Ask, Cancellation));

            Assert.Contains("ConnectTimeout", failure.Message, StringComparison.Ordinal);
            Assert.True(Neo4jErrors.IsPassing(failure) && Neo4jErrors.WasNotSent(failure));
        }
        finally
        {
            sockets.ForEach(socket => socket.Dispose());
        }
    }

    [Fact]
    public async Task A_transaction_that_the_server_has_given_up_is_rolled_back_without_waiting()
    {
        await using var server = new RawServer(
            RawServer.Http(Accepted, """{"transaction":{"id":"abc","expires":"2026-11-23T10:00:00Z"}}"""),
            RawServer.Error("400 Bad Request", "Neo.TransientError.General.MemoryPoolOutOfMemoryError"),
            RawServer.Error("404 Not Found", "Neo.ClientError.Transaction.TransactionNotFound"));
        await using var store = Neo4jTestStore.At(server.Address);

        await using (var transaction = await store.Transport.BeginAsync(Cancellation))
        {
            await Assert.ThrowsAsync<StoreException>(async () => await transaction.RunAsync(Ask, Cancellation));
        }

        Assert.Equal(3, server.Requests.Count);
        Assert.StartsWith("DELETE", server.Requests[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_4_x_server_is_told_by_its_version()
    {
        await using var server = new RawServer(
            RawServer.Http("404 Not Found", "<html>Not Found</html>"),
            RawServer.Http("200 OK", """{"transaction":"http://localhost:7474/db/{databaseName}/tx","neo4j_version":"4.4.30","neo4j_edition":"community"}"""));
        await using var store = Neo4jTestStore.At(server.Address);

        var failure = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.Transport.AnswerAsync(Ask, Cancellation));

        Assert.Contains("Neo4j 4.4.30 without the HTTP Query API", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_programs_server_is_told_as_such()
    {
        await using var server = new RawServer(RawServer.Http("404 Not Found", ""), RawServer.Http("200 OK", "Welcome"));
        await using var store = Neo4jTestStore.At(server.Address);

        var failure = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.Transport.AnswerAsync(Ask, Cancellation));

        Assert.Contains("is no Neo4j server", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_with_a_text_that_is_none_makes_the_store_unavailable()
    {
        await using var server = new RawServer(RawServer.Http("503 Service Unavailable", """{"errors":[{"code":"gateway","message":"\ud800"}]}"""));
        await using var store = Neo4jTestStore.At(server.Address, ("Retries", "0"));

        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.Transport.AnswerAsync(Ask, Cancellation));
    }

    [Theory]
    [InlineData("Bearer", "Authorization: Bearer a-token")]
    [InlineData("Basic", "Authorization: Basic YW5uOnDDpHNz")]
    [InlineData("None", null)]
    public async Task The_store_shows_who_it_is_as_the_options_say(string authentication, string? header)
    {
        await using var server = new RawServer(RawServer.Http(Accepted, One));
        await using var store = Neo4jTestStore.At(server.Address, ("Authentication", authentication), ("Token", "a-token"), ("User", "ann"), ("Password", "päss"));

        (await store.Transport.AnswerAsync(Ask, Cancellation)).Dispose();

        Assert.Equal(header, server.Requests[0].Split("\r\n").FirstOrDefault(line => line.StartsWith("Authorization", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Nobody_there_is_unavailable()
    {
        ServerAddress address;
        await using (var server = new RawServer())
        {
            address = server.Address;
        }

        await using var store = Neo4jTestStore.At(address, ("RetryDelay", "00:00:00.001"), ("StartTimeout", "00:00:00.001"));

        Assert.Contains("cannot be reached", (await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.Transport.WriteAsync(Ask, Cancellation))).Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.Administration.MigrateAsync(Cancellation));
    }
}
