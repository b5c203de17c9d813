#if NEO4J_BOLT
using DealGraph.Storage.Neo4j.Bolt;
#endif
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace DealGraph.Storage.Neo4j.Tests;

/// <summary>The way to the server that is tested: HTTP, or Bolt when the tests are built with <c>-p:Neo4jTransport=Bolt</c>.</summary>
internal static class TestedTransport
{
    /// <summary>Whether it is Bolt.</summary>
#if NEO4J_BOLT
    public static bool IsBolt => true;
#else
    public static bool IsBolt => false;
#endif

    /// <summary>Adds it. A server whose Bolt connector no setting names, as one that a test plays, is reached through HTTP in any case.</summary>
    public static IServiceCollection AddTestedTransport(this IServiceCollection services, IConfiguration configuration)
    {
#if NEO4J_BOLT
        return configuration[$"{BoltOptions.Section}:Url"] is null ? services : services.AddNeo4jBolt(configuration);
#else
        return services;
#endif
    }
}
