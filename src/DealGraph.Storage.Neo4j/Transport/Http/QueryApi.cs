using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.Options;

namespace DealGraph.Storage.Neo4j.Transport.Http;

/// <summary>Sends requests to the server's Query API and takes the whole answers in.</summary>
internal sealed class QueryApi
{
    private const string AffinityHeader = "neo4j-cluster-affinity";

    private static readonly MediaTypeHeaderValue Json = new("application/json");
    private static readonly MediaTypeWithQualityHeaderValue PlainAnswer = new("application/json");
    private static readonly MediaTypeWithQualityHeaderValue TypedAnswer = new(TypedJson.MediaType);

    private readonly HttpClient client;
    private readonly AuthenticationHeaderValue? authorization;

    public QueryApi(HttpClient client, IOptions<Neo4jOptions> options)
    {
        this.client = client;
        var value = options.Value;
        Root = new Uri(value.Url.TrimEnd('/') + "/");
        Path = new Uri(Root, $"db/{value.Database}/query/v2");
        authorization = value.Authentication switch
        {
            Neo4jAuthentication.Basic => new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{value.User}:{value.Password}"))),
            Neo4jAuthentication.Bearer => new("Bearer", value.Token),
            _ => null,
        };
    }

    /// <summary>Where the server says what it is.</summary>
    public Uri Root { get; }

    /// <summary>Where statements go.</summary>
    public Uri Path { get; }

    /// <summary>Where transactions are begun.</summary>
    public Uri Transactions => new(Path.AbsoluteUri + "/tx");

    /// <summary>Sends a request.</summary>
    /// <param name="method">The method.</param>
    /// <param name="address">The address.</param>
    /// <param name="body">The JSON to send, or null.</param>
    /// <param name="typed">Whether the values are wanted with their types.</param>
    /// <param name="affinity">What the server gave with the transaction, or null.</param>
    /// <param name="hold">What the end of the body waits for, or null.</param>
    /// <param name="cancellationToken">Ends it, also when time is up.</param>
    public async ValueTask<ServerReply> SendAsync(
        HttpMethod method, Uri address, PooledBytes? body, bool typed, string? affinity, Func<CancellationToken, Task>? hold, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, address);
        request.Headers.Authorization = authorization;
        request.Headers.Accept.Add(typed ? TypedAnswer : PlainAnswer);
        if (affinity is not null)
        {
            request.Headers.Add(AffinityHeader, affinity);
        }

        if (body is not null)
        {
            request.Content = hold is null ? new ReadOnlyMemoryContent(body.Memory) : new HeldContent(body.Memory, hold);
            request.Content.Headers.ContentType = Json;
        }

        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        var taken = response.Headers.TryGetValues(AffinityHeader, out var values) ? values.FirstOrDefault() : null;
        return new ServerReply(response.StatusCode, await ReadAsync(response.Content, cancellationToken), taken);
    }

    private static async ValueTask<PooledBytes> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        // One byte more than the answer has, so that its end is seen without growing.
        var bytes = new PooledBytes((int)Math.Min(content.Headers.ContentLength + 1 ?? 16 * 1024, 1 << 24));
        try
        {
            await using var stream = await content.ReadAsStreamAsync(cancellationToken);
            while (await stream.ReadAsync(bytes.GetMemory(), cancellationToken) is > 0 and var count)
            {
                bytes.Advance(count);
            }

            return bytes;
        }
        catch
        {
            bytes.Dispose();
            throw;
        }
    }
}
