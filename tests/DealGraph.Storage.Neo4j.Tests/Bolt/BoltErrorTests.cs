using System.Net.Sockets;
using System.Reflection;
using DealGraph.Storage.Errors;
using DealGraph.Storage.Neo4j.Bolt;
using Neo4j.Driver;
using TlsException = System.Security.Authentication.AuthenticationException;

namespace DealGraph.Storage.Neo4j.Tests.Bolt;

public sealed class BoltErrorTests
{
    private static readonly Uri Server = new("neo4j://graph.example:7687");

    [Fact]
    public void What_the_server_says_is_told_as_over_HTTP()
    {
        var error = Assert.IsType<StoreUnavailableException>(Translate(new ClientException("Neo.ClientError.Database.DatabaseNotFound", "Graph not found: x")));

        Assert.Contains("the server has no such database; see the option Database (Graph not found: x)", error.Message, StringComparison.Ordinal);
        Assert.False(Neo4jErrors.IsPassing(error));
    }

    [Fact]
    public void Transient_errors_pass_unless_memory_is_short()
    {
        Assert.True(Neo4jErrors.IsPassing(Translate(new TransientException("Neo.TransientError.Transaction.DeadlockDetected", "wait"))));
        Assert.False(Neo4jErrors.IsPassing(Translate(new TransientException("Neo.TransientError.General.MemoryPoolOutOfMemoryError", "big"))));
    }

    [Fact]
    public void A_server_that_refuses_the_connection_was_sent_nothing()
    {
        var refused = new SocketException((int)SocketError.ConnectionRefused);
        var error = Translate(new ServiceUnavailableException("breaks", new IOException("all", new AggregateException(new IOException("one", refused), new IOException("two", refused)))));

        Assert.True(Neo4jErrors.IsPassing(error));
        Assert.True(Neo4jErrors.WasNotSent(error));
        Assert.Contains($"the server at graph.example:7687 cannot be reached, or the connection broke ({refused.Message})", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_statement_that_got_no_connection_was_not_sent()
    {
        var error = Translate(new ClientException("Failed to obtain a connection from pool within 00:00:05"));

        Assert.True(Neo4jErrors.IsPassing(error));
        Assert.True(Neo4jErrors.WasNotSent(error));
    }

    [Fact]
    public void A_connection_that_breaks_may_have_carried_the_statement()
    {
        var error = Translate(new SessionExpiredException("gone", new ServiceUnavailableException("breaks", new IOException("reset", new SocketException((int)SocketError.ConnectionReset)))));

        Assert.True(Neo4jErrors.IsPassing(error));
        Assert.False(Neo4jErrors.WasNotSent(error));
        Assert.Contains("the connection broke", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_that_does_not_come_may_be_that_of_a_statement_that_was_carried()
    {
        var error = Translate(new ConnectionReadTimeoutException("Socket read timed out", new OperationCanceledException()));

        Assert.True(Neo4jErrors.IsPassing(error));
        Assert.False(Neo4jErrors.WasNotSent(error));
    }

    [Fact]
    public void A_certificate_that_is_not_trusted_does_not_pass()
    {
        var error = Translate(new ServiceUnavailableException("Failed to establish encrypted connection", new TlsException("The remote certificate is invalid")));

        Assert.False(Neo4jErrors.IsPassing(error));
        Assert.Contains("needs the option CaCertificate (The remote certificate is invalid)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_terminated_transaction_tells_what_ended_it()
    {
        var terminated = (Exception)typeof(TransactionTerminatedException).GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic)
            .Single().Invoke([new ClientException("Neo.ClientError.Schema.ConstraintValidationFailed", "twice")]);

        Assert.Contains("Neo.ClientError.Schema.ConstraintValidationFailed (twice)", Translate(terminated).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_driver_refuses_by_itself_does_not_pass() =>
        Assert.False(Neo4jErrors.IsPassing(Assert.IsType<StoreUnavailableException>(Translate(new NotSupportedException("Server responded HTTP.")))));

    private static StoreException Translate(Exception exception) => BoltErrors.Translate(exception, Server, "query");
}
