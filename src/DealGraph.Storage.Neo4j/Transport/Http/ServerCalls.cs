using System.Net;
using System.Text.Json;
using DealGraph.Storage.Errors;
using Microsoft.Extensions.Options;

namespace DealGraph.Storage.Neo4j.Transport.Http;

/// <summary>Makes single requests: each ends in time, and each failure is one of the contract.</summary>
internal sealed class ServerCalls(QueryApi api, Bookmarks bookmarks, GivenUpCalls givenUp, IOptions<Neo4jOptions> options)
{
    /// <summary>Where requests go.</summary>
    public QueryApi Api => api;

    /// <summary>Makes a request that has rows, or nothing, for an answer.</summary>
    public async ValueTask<(ReplyContent Content, string? Affinity)> CallAsync(ServerCall call, CancellationToken cancellationToken)
    {
        var sent = BookmarksOf(call);
        using var reply = await SendAsync(call, sent, cancellationToken);
        return (Read(reply, call, sent), reply.Affinity);
    }

    /// <summary>Makes a request whose answer is one value.</summary>
    public async ValueTask<GraphAnswer> AnswerAsync(ServerCall call, CancellationToken cancellationToken)
    {
        var sent = BookmarksOf(call);
        using var reply = await SendAsync(call, sent, cancellationToken);
        return Read(reply, call, sent).OnlyValue is { } place
            ? AnswerText.Of(reply.Body.Span[place])
            : throw new StoreException(call.Operation, Neo4jErrors.Backend, "the statement gave no row");
    }

    private IReadOnlyList<string> BookmarksOf(ServerCall call) => call.SendsBookmarks ? bookmarks.Current : [];

    private async ValueTask<ServerReply> SendAsync(ServerCall call, IReadOnlyList<string> sent, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var (time, option) = options.Value.TimeOf(call.IsPrompt);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        stop.CancelAfter(time);
        var id = call.IsAlone ? givenUp.NewId() : null;
        using var body = call.Method == HttpMethod.Post
            ? RequestBody.Of(call.Statement, call.IsRead, sent, id)
            : null;
        try
        {
            var reply = await api.SendAsync(call.Method, call.Address, body, !call.IsPlain, call.Affinity, call.Hold is null ? null : HoldAsync, stop.Token);
            return reply.Status != HttpStatusCode.NotFound || HasErrors(reply) ? reply : throw await NoQueryApiAsync(call, reply, stop.Token);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            GiveUp();
            throw;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            GiveUp();

            // A server whose data were restored may wait in vain for what it is asked to have seen, for as long as we wait for it.
            bookmarks.Forget(sent);
            throw Neo4jErrors.TimedOut(time, option, call.Address, call.Operation);
        }
        catch (OperationCanceledException exception)
        {
            // The time of connecting was up.
            throw Neo4jErrors.NotConnected(options.Value.ConnectTimeout, exception, call.Address, call.Operation);
        }
        catch (HttpRequestException exception)
        {
            throw Neo4jErrors.Translate(exception, call.Address, call.Operation);
        }
        catch (IOException exception)
        {
            throw Neo4jErrors.Translate(exception, call.Address, call.Operation);
        }

        void GiveUp()
        {
            if (id is not null)
            {
                givenUp.Add(id);
            }
        }

        // The time begins when the server may; each of those that it waits for has one of its own.
        async Task HoldAsync(CancellationToken token)
        {
            stop.CancelAfter(Timeout.InfiniteTimeSpan);
            await call.Hold(token);
            stop.CancelAfter(time);
        }
    }

    private ReplyContent Read(ServerReply reply, ServerCall call, IReadOnlyList<string> sent)
    {
        ReplyContent content;
        try
        {
            content = reply.Body.Length == 0 && IsSuccess(reply) ? ReplyContent.Empty : ReplyContent.Read(reply.Body.Span, wantsRows: !call.IsPlain);
        }
        catch (JsonException exception)
        {
            throw IsSuccess(reply)
                ? Neo4jErrors.Translate(exception, call.Address, call.Operation)
                : Neo4jErrors.Translate(reply.Status, call.Address, call.Operation);
        }

        if (content.Error is { } error)
        {
            var failure = new ServerException(error.Code, error.Message);
            if (failure.IsBookmarkUnknown)
            {
                bookmarks.Forget(sent);
            }

            throw Neo4jErrors.Translate(failure, call.Operation);
        }

        if (!IsSuccess(reply))
        {
            throw Neo4jErrors.Translate(reply.Status, call.Address, call.Operation);
        }

        if (!call.IsRead)
        {
            bookmarks.Take(content.Bookmarks);
        }

        return content;
    }

    // Asks the server what it is, so that the error can say it.
    private async ValueTask<StoreException> NoQueryApiAsync(ServerCall call, ServerReply refusal, CancellationToken cancellationToken)
    {
        refusal.Dispose();
        using var reply = await api.SendAsync(HttpMethod.Get, api.Root, body: null, typed: false, affinity: null, hold: null, cancellationToken);
        return Neo4jErrors.NoQueryApi(Discovery.Version(reply.Body.Span), call.Address, call.Operation);
    }

    private static bool IsSuccess(ServerReply reply) => (int)reply.Status is >= 200 and < 300;

    private static bool HasErrors(ServerReply reply)
    {
        try
        {
            return ReplyContent.Read(reply.Body.Span, wantsRows: false).Error is { Code.Length: > 0 };
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
