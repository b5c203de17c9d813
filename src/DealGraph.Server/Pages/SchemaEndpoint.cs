using DealGraph.GraphQL;

namespace DealGraph.Server.Pages;

/// <summary>The schema as text.</summary>
public static class SchemaEndpoint
{
    /// <summary>Maps <c>/schema.graphql</c>.</summary>
    public static IEndpointRouteBuilder MapSchema(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapMethods("/schema.graphql", [HttpMethods.Get, HttpMethods.Head], (DealGraphSchema schema) => TypedResults.Text(SchemaText.Of(schema), "application/graphql; charset=utf-8"));
        return endpoints;
    }
}
