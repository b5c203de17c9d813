using DealGraph.Storage.Neo4j.Transport;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace DealGraph.Storage.Neo4j.Bolt;

/// <summary>Registers the way through Bolt.</summary>
public static class BoltServiceCollectionExtensions
{
    /// <summary>Reaches the Neo4j store through Bolt, before or after the store is registered; its options are checked at the start.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">The whole configuration.</param>
    public static IServiceCollection AddNeo4jBolt(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<BoltOptions>()
            .Bind(configuration.GetSection(BoltOptions.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.AddSingleton(provider => BoltDriver.Create(
            provider.GetRequiredService<IOptions<BoltOptions>>().Value, provider.GetRequiredService<IOptions<Neo4jOptions>>().Value));
        services.AddSingleton<BoltBookmarks>();
        services.AddSingleton<BoltCalls>();
        services.RemoveAll<ICypherTransport>();
        return services.AddSingleton<ICypherTransport, BoltCypherTransport>();
    }
}
