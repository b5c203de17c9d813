using DealGraph.GraphQL.Errors;
using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.Options;

namespace DealGraph.Server.Http;

/// <summary>GraphQL over HTTP: one request, one operation, one answer.</summary>
internal sealed class GraphQLEndpoint(
    IDocumentExecuter executer, ISchema schema, GraphQLResponseWriter answers, IOptions<GraphQLHttpOptions> options)
{
    private static readonly Refusal UnknownMethod = new(
        StatusCodes.Status405MethodNotAllowed, ErrorCodes.MethodNotAllowed, "Use POST, or GET for queries.");

    private static readonly Refusal NothingAcceptable = new(
        StatusCodes.Status406NotAcceptable, ErrorCodes.NotAcceptable,
        "The answer can be application/graphql-response+json or application/json, and the Accept header takes neither.");

    private readonly int _maxBodyBytes = options.Value.MaxRequestBodyBytes;
    private readonly TimeSpan _timeout = options.Value.RequestTimeout;

    /// <summary>Answers one HTTP request.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        try
        {
            await AnswerAsync(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there to read an answer; the code is for the access log.
            if (!context.Response.HasStarted)
                context.Response.StatusCode = ResponseStatus.ClientClosedRequest;
        }
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var method = context.Request.Method;
        var isPost = HttpMethods.IsPost(method);
        if (HttpMethods.IsOptions(method))
        {
            TellOptions(context.Response);
            return;
        }

        if (!isPost && !HttpMethods.IsGet(method) && !HttpMethods.IsHead(method))
        {
            await answers.WriteAsync(context, UnknownMethod);
            return;
        }

        var accepted = AcceptHeader.Choose(context.Request.Headers.Accept);
        var (request, refusal) = accepted == ResponseMediaType.None
            ? (default, NothingAcceptable)
            : await ReadAsync(context, isPost);
        if (refusal is not null)
            await answers.WriteAsync(context, refusal);
        else
            await answers.WriteAsync(context, await ExecuteAsync(context, request, isPost), accepted);
    }

    private async ValueTask<(GraphQLHttpRequest Request, Refusal? Refusal)> ReadAsync(HttpContext context, bool isPost)
    {
        if (!isPost)
        {
            var refused = RequestQueryString.Read(context.Request.Query, out var fromUrl);
            return (fromUrl, refused);
        }

        if (ContentTypeHeader.Check(context.Request) is { } wrongType)
            return (default, wrongType);
        var (body, tooLarge) = await RequestBody.ReadAsync(context.Request, _maxBodyBytes, context.RequestAborted);
        if (tooLarge is not null)
            return (default, tooLarge);
        var refusal = RequestJson.Read(body, out var request);
        context.Request.BodyReader.AdvanceTo(body.End);
        return (request, refusal);
    }

    private Task<ExecutionResult> ExecuteAsync(HttpContext context, in GraphQLHttpRequest request, bool isPost)
    {
        var execution = new ExecutionOptions
        {
            Schema = schema,
            Query = request.Query,
            OperationName = request.OperationName,
            Variables = request.Variables,
            Extensions = request.Extensions,
            RequestServices = context.RequestServices,
            User = context.User,
            Timeout = _timeout,
            CancellationToken = context.RequestAborted,
        };
        execution.Listeners.Add(isPost ? OperationGate.QueriesAndMutations : OperationGate.QueriesOnly);
        return executer.ExecuteAsync(execution);
    }

    private static void TellOptions(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status204NoContent;
        response.Headers.Allow = "GET, HEAD, POST, OPTIONS";
        response.Headers["Accept-Post"] = AcceptHeader.Json;
    }
}
