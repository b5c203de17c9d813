using System.Text;
using System.Text.Json;

namespace DealGraph.Benchmarks.Requests;

/// <summary>HTTP requests, ready to send.</summary>
internal static class Requests
{
    /// <summary>The requests of a query.</summary>
    public static byte[][] Of(QueryCase query, int count, Uri address) => [.. Enumerable.Range(0, count).Select(number => Of(query, query.Variables(number), address))];

    private static byte[] Of(QueryCase query, Dictionary<string, object?> variables, Uri address)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new { query = query.Document, variables });
        var head = $"POST /graphql HTTP/1.1\r\nHost: {address.Authority}\r\nAccept: application/json\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n";
        return [.. Encoding.ASCII.GetBytes(head), .. body];
    }
}
