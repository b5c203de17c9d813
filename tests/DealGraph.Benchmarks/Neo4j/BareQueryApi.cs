using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using DealGraph.Storage.Neo4j.Transport;

namespace DealGraph.Benchmarks.Neo4j;

/// <summary>Statements, sent to the server's Query API by nothing but a client of the framework.</summary>
internal sealed class BareQueryApi : IDisposable
{
    private readonly HttpClient client;
    private readonly byte[][] bodies;
    private int next;

    public BareQueryApi(Uri address, IReadOnlyList<CypherStatement> statements, string accessMode = "READ")
    {
        client = new HttpClient { BaseAddress = new Uri($"{address.Scheme}://{address.Authority}/db/neo4j/query/v2") };
        client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        if (address.UserInfo.Length > 0)
        {
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
                "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(Uri.UnescapeDataString(address.UserInfo))));
        }

        bodies = [.. statements.Select(statement => JsonSerializer.SerializeToUtf8Bytes(new
        {
            statement = statement.Text,
            parameters = statement.Parameters,
            accessMode,
        }))];
    }

    /// <summary>Runs for some seconds on connections at once; answers a second.</summary>
    public async Task<double> RunAsync(int connections, TimeSpan duration)
    {
        var start = Stopwatch.GetTimestamp();
        var counts = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(() => RunOneAsync(start, duration))));
        return counts.Sum() / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    /// <summary>Sends each statement once, one after the other; how long that takes.</summary>
    public async Task<TimeSpan> RunOnceAsync()
    {
        var start = Stopwatch.GetTimestamp();
        foreach (var body in bodies)
        {
            await PostAsync(body);
        }

        return Stopwatch.GetElapsedTime(start);
    }

    public void Dispose() => client.Dispose();

    private async Task<int> RunOneAsync(long start, TimeSpan duration)
    {
        var count = 0;
        while (Stopwatch.GetElapsedTime(start) < duration)
        {
            await PostAsync(bodies[Interlocked.Increment(ref next) % bodies.Length]);
            count++;
        }

        return count;
    }

    private async Task PostAsync(byte[] body)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var answer = await client.PostAsync((Uri?)null, content);
        var text = await answer.Content.ReadAsByteArrayAsync();
        if (!answer.IsSuccessStatusCode)
        {
            throw new InvalidOperationException(Encoding.UTF8.GetString(text));
        }
    }
}
