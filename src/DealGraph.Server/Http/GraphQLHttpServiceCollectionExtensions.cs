using DealGraph.GraphQL.Documents;
using DealGraph.GraphQL.Limits;

namespace DealGraph.Server.Http;

/// <summary>Registers what the GraphQL endpoint needs.</summary>
public static class GraphQLHttpServiceCollectionExtensions
{
    /// <summary>
    /// Adds the endpoint's services and binds its settings, the limits and the document cache to
    /// <paramref name="configuration"/>; wrong settings end the start of the host. The schema and
    /// <c>AddRequestGuards</c> come from <c>AddGraphQL</c>.
    /// </summary>
    public static IServiceCollection AddGraphQLHttp(this IServiceCollection services, IConfiguration configuration)
    {
        Bind<GraphQLHttpOptions>(services, configuration, GraphQLHttpOptions.Section);
        Bind<GraphQLLimits>(services, configuration, GraphQLLimits.Section);
        Bind<DocumentCacheOptions>(services, configuration, DocumentCacheOptions.Section);
        return services
            .AddCors()
            .AddSingleton<GraphQLResponseWriter>()
            .AddSingleton<GraphQLEndpoint>();
    }

    private static void Bind<T>(IServiceCollection services, IConfiguration configuration, string section)
        where T : class =>
        // An unknown name is a misspelt one, and the limit it was meant to set would silently keep its default.
        services.AddOptions<T>()
            .Bind(configuration.GetSection(section), binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateDataAnnotations()
            .ValidateOnStart();
}
