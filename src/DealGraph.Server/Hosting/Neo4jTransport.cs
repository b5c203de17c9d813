using DealGraph.Storage.Neo4j;
#if NEO4J_BOLT
using DealGraph.Storage.Neo4j.Bolt;
#endif
using Microsoft.Extensions.Options;

namespace DealGraph.Server.Hosting;

/// <summary>How a Neo4j server is reached: over HTTP, or over Bolt in a program that is built with <c>-p:Neo4jTransport=Bolt</c>.</summary>
internal static class Neo4jTransport
{
    /// <summary>Adds it to the store.</summary>
    public static IServiceCollection AddNeo4jTransport(this IServiceCollection services, IConfiguration configuration)
    {
#if NEO4J_BOLT
        return services.AddNeo4jBolt(configuration)
            .AddSingleton(provider => new StoreSetting(BoltOptions.Section, provider.GetRequiredService<IOptions<BoltOptions>>().Value.Url));
#else
        return services.AddSingleton(provider => new StoreSetting(Neo4jOptions.Section, provider.GetRequiredService<IOptions<Neo4jOptions>>().Value.Url));
#endif
    }

    /// <summary>Knows its settings without checking them, for a program that uses another store.</summary>
    public static IServiceCollection KnowNeo4jTransport(this IServiceCollection services, IConfiguration configuration)
    {
#if NEO4J_BOLT
        return services.Configure<BoltOptions>(configuration.GetSection(BoltOptions.Section));
#else
        return services;
#endif
    }
}
