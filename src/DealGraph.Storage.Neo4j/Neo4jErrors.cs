using System.Net;
using System.Text.Json;
using DealGraph.Storage.Errors;
using DealGraph.Storage.Neo4j.Transport;

namespace DealGraph.Storage.Neo4j;

/// <summary>The one place where errors of the server and of the way to it become those of the contract.</summary>
internal static class Neo4jErrors
{
    /// <summary>The name of this store in errors.</summary>
    public const string Backend = "neo4j";

    private const string MemorySettings = "dbms.memory.transaction.total.max and db.memory.transaction.max";

    /// <summary>The contract's exception for what the server said.</summary>
    public static StoreException Translate(ServerException error, string operation)
    {
        return error.Code switch
        {
            "Neo.ClientError.Security.Unauthorized" or "Neo.ClientError.Security.TokenExpired" or "Neo.ClientError.Security.CredentialsExpired" =>
                Unavailable("the server does not accept the user and password, or the token"),
            "Neo.ClientError.Security.AuthenticationRateLimit" => Unavailable("the server takes no more passwords for now, after too many wrong ones"),
            "Neo.ClientError.Security.Forbidden" => Unavailable("the user may not do this"),
            "Neo.ClientError.Database.DatabaseNotFound" => Unavailable("the server has no such database; see the option Database"),
            "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase" or "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase"
                or "Neo.ClientError.Cluster.NotALeader" => Unavailable("the database is read-only on this server"),
            "Neo.ClientError.Transaction.TransactionNotFound" or "Neo.ClientError.Request.Invalid" when IsLost(error) =>
                Failed("the server no longer knows the transaction: it was restarted, or gave the transaction up", transient: true),
            "Neo.ClientError.Transaction.TransactionTimedOut" or "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration" =>
                Failed("the server ended the transaction; its setting db.transaction.timeout allows no more time", transient: false),
            "Neo.TransientError.General.DatabaseUnavailable" or "Neo.TransientError.Database.DatabaseUnavailable" => Unavailable("the database is not available now"),
            _ when error.IsOutOfMemory => Failed(
                $"the transaction needs more memory than the server gives it; nothing was changed. Its settings {MemorySettings}, and its heap, bound it", transient: false),
            _ => Failed(error.Code.Length > 0 ? error.Code : "the server failed", error.IsPassing),
        };

        StoreException Unavailable(string text) => new StoreUnavailableException(operation, Backend, $"{text} ({error.Message})", error);
        StoreException Failed(string text, bool transient) => new(operation, Backend, $"{text} ({error.Message})", transient, error);
    }

    /// <summary>The contract's exception for an answer with an HTTP status of failure and without words of the database.</summary>
    public static StoreException Translate(HttpStatusCode status, Uri address, string operation)
    {
        var text = status switch
        {
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => $"{address.Authority} does not accept the user and password, or the token",
            _ => $"{address.Authority} answers {(int)status} {status}",
        };
        var passes = status is HttpStatusCode.ServiceUnavailable or HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout;
        return new StoreUnavailableException(operation, Backend, text, new ServerException(passes ? "Neo.TransientError.Network" : "", text));
    }

    /// <summary>The contract's exception for a server that cannot be reached, or whose connection broke.</summary>
    public static StoreException Translate(HttpRequestException exception, Uri address, string operation) => new StoreUnavailableException(
        operation,
        Backend,
        exception.HttpRequestError == HttpRequestError.SecureConnectionError
            ? NotSecure(address, Words(exception))
            : NotReached(address, Words(exception)),
        exception);

    /// <summary>The contract's exception for a failure on the way to the server.</summary>
    public static StoreException Translate(ConnectionException exception, Uri address, string operation) => new StoreUnavailableException(
        operation,
        Backend,
        exception.Failure switch
        {
            ConnectionFailure.NotReached or ConnectionFailure.Broken => NotReached(address, exception.Message),
            ConnectionFailure.NotSecure => NotSecure(address, exception.Message),
            _ => $"{address.Authority}: {exception.Message}",
        },
        exception);

    /// <summary>The contract's exception for an answer that broke off.</summary>
    public static StoreException Translate(IOException exception, Uri address, string operation) =>
        new StoreUnavailableException(operation, Backend, $"the answer of {address.Authority} broke off ({exception.Message})", exception);

    /// <summary>The contract's exception for an answer that is none of the Query API, or not a whole one.</summary>
    public static StoreException Translate(JsonException exception, Uri address, string operation) => new StoreUnavailableException(
        operation, Backend, $"the answer of {address.Authority} is cut off, or none of Neo4j's Query API ({exception.Message})", exception);

    /// <summary>The contract's exception when time is up.</summary>
    public static StoreException TimedOut(TimeSpan time, string option, Uri address, string operation) => new StoreUnavailableException(
        operation, Backend, $"{address.Authority} did not answer within {time} (option {option})", new TimeoutException());

    /// <summary>The contract's exception for a server that takes no connection.</summary>
    public static StoreException NotConnected(TimeSpan time, Exception exception, Uri address, string operation) => Translate(
        new ConnectionException(ConnectionFailure.NotReached, $"no connection within {time}, option {nameof(Neo4jOptions.ConnectTimeout)}", exception), address, operation);

    /// <summary>The contract's exception for a server that has no Query API.</summary>
    /// <param name="version">The version of Neo4j that the server says it is; null when it says none.</param>
    /// <param name="address">The server.</param>
    /// <param name="operation">What was being done.</param>
    public static StoreException NoQueryApi(string? version, Uri address, string operation) => new StoreUnavailableException(
        operation,
        Backend,
        version is null
            ? $"{address.Authority} is no Neo4j server with the HTTP Query API; the option Url names its HTTP connector"
            : $"the server at {address.Authority} is Neo4j {version} without the HTTP Query API; DealGraph needs Neo4j 5.26 or later",
        new ServerException("", "no Query API"));

    /// <summary>Whether the failure may pass by itself within seconds: a server that starts, elects a leader or loses a connection.</summary>
    public static bool IsPassing(Exception exception) => exception is StoreException
    {
        InnerException: ServerException { IsPassing: true } or ConnectionException { IsPassing: true }
            or HttpRequestException { HttpRequestError: not HttpRequestError.SecureConnectionError } or IOException or JsonException,
    };

    /// <summary>Whether a server that is not up yet may fail so: it may also take the connection and not answer.</summary>
    public static bool IsOfAStart(Exception exception) => IsPassing(exception) || exception is StoreException { InnerException: TimeoutException };

    /// <summary>
    /// Whether the failure may pass without the server being asked to have seen less: an import must not decide by an older state of the store.
    /// </summary>
    public static bool IsPassingUnforgotten(Exception exception) =>
        IsPassing(exception) && exception is not StoreException { InnerException: ServerException { IsBookmarkUnknown: true } };

    /// <summary>Whether the statement surely did not reach the server.</summary>
    public static bool WasNotSent(Exception exception) => exception is StoreException
    {
        InnerException: HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError }
            or ConnectionException { Failure: ConnectionFailure.NotReached },
    };

    /// <summary>Whether somebody else changed the schema at the same time: the change was rolled back, or was theirs already.</summary>
    public static bool IsRivalSchemaChange(Exception exception) => exception is StoreException { InnerException: ServerException error }
        && (error.IsPassing || error.Code is "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists");

    /// <summary>Whether the server no longer has the transaction.</summary>
    public static bool IsTransactionLost(Exception exception) => exception is StoreException { InnerException: ServerException error } && IsLost(error);

    private static bool IsLost(ServerException error) =>
        error.Code.EndsWith("TransactionNotFound", StringComparison.Ordinal) || error.Message.Contains("was not found", StringComparison.Ordinal);

    private static string NotReached(Uri address, string words) => $"the server at {address.Authority} cannot be reached, or the connection broke ({words})";

    private static string NotSecure(Uri address, string words) =>
        $"no secure connection to {address.Authority}; a server with a certificate of its own needs the option CaCertificate ({words})";

    private static string Words(HttpRequestException exception) => exception.InnerException?.Message ?? exception.Message;
}
