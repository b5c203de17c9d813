using Microsoft.Extensions.Options;

namespace DealGraph.Server.Http;

/// <summary>Maps the GraphQL endpoint.</summary>
public static class GraphQLHttpEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Answers GraphQL at <paramref name="pattern"/> for every method, so that a wrong one gets an answer in GraphQL's terms.
    /// </summary>
    public static IEndpointConventionBuilder MapDealGraphQL(this IEndpointRouteBuilder endpoints, string pattern = "/graphql")
    {
        RequestDelegate answer = endpoints.ServiceProvider.GetRequiredService<GraphQLEndpoint>().HandleAsync;
        var origins = endpoints.ServiceProvider.GetRequiredService<IOptions<GraphQLHttpOptions>>().Value.AllowedOrigins;
        if (origins.Count > 0)
            answer = WithCors(endpoints, answer, [.. origins]);
        return endpoints.Map(pattern, answer).WithDisplayName("GraphQL");
    }

    // A pipeline of its own, so that allowing origins here opens nothing else of the host.
    private static RequestDelegate WithCors(IEndpointRouteBuilder endpoints, RequestDelegate answer, string[] origins)
    {
        var pipeline = endpoints.CreateApplicationBuilder();
        pipeline.UseCors(policy => policy
            .WithOrigins(origins)
            .WithMethods(HttpMethods.Get, HttpMethods.Post)
            .WithHeaders("Accept", "Content-Type")
            .WithExposedHeaders("Retry-After"));
        // With one origin the framework leaves this out, and a shared cache could keep an answer without the origin's header.
        if (origins is [not "*"])
            pipeline.Use(AddVaryByOrigin);
        pipeline.Run(answer);
        return pipeline.Build();
    }

    private static Task AddVaryByOrigin(HttpContext context, RequestDelegate next)
    {
        context.Response.Headers.Append("Vary", "Origin");
        return next(context);
    }
}
