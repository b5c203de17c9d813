using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace DealGraph.Server.Tests.Hosting;

/// <summary>The requests that tests send.</summary>
public static class GraphQLServerExtensions
{
    public const string GraphQLResponse = "application/graphql-response+json";

    /// <summary>Posts a request the way a well-behaved client does.</summary>
    public static Task<Answer> QueryAsync(this IGraphQLServer server, string query, object? variables = null, string? operationName = null) =>
        server.PostAsync(JsonSerializer.Serialize(new { query, variables, operationName }));

    /// <summary>Posts any text as JSON.</summary>
    public static Task<Answer> PostAsync(this IGraphQLServer server, string body, string? accept = GraphQLResponse) =>
        server.PostAsync(Encoding.UTF8.GetBytes(body), accept: accept);

    /// <summary>Posts any bytes as anything.</summary>
    public static Task<Answer> PostAsync(this IGraphQLServer server, byte[] body, string? contentType = "application/json", string? accept = GraphQLResponse)
    {
        var content = new ByteArrayContent(body);
        if (contentType is not null)
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return server.SendAsync(new HttpRequestMessage(HttpMethod.Post, server.Endpoint) { Content = content }, accept);
    }

    /// <summary>Gets with a query string of these parameters.</summary>
    public static Task<Answer> GetAsync(this IGraphQLServer server, params (string Name, string Value)[] parameters) =>
        server.SendAsync(new HttpRequestMessage(HttpMethod.Get, server.UrlOf(parameters)), GraphQLResponse);

    public static Uri UrlOf(this IGraphQLServer server, params (string Name, string Value)[] parameters) =>
        new(server.Endpoint + "?" + string.Join('&', parameters.Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value)}")));

    public static async Task<Answer> SendAsync(this IGraphQLServer server, HttpRequestMessage request, string? accept)
    {
        if (accept is not null)
            request.Headers.TryAddWithoutValidation("Accept", accept);
        using var response = await server.Client.SendAsync(request);
        return new Answer((int)response.StatusCode, response.Headers, response.Content.Headers, await response.Content.ReadAsByteArrayAsync());
    }
}
