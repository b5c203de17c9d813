using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace DealGraph.Server.Health;

/// <summary>What orchestrators and balancers ask.</summary>
public static class HealthEndpoints
{
    private const string Store = "store";

    // As long as a balancer commonly waits; a store that takes longer answers nobody in time.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>Registers the check of the store.</summary>
    public static IServiceCollection AddStoreHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<StoreHealthCheck>(Store, timeout: Patience);
        return services;
    }

    /// <summary>
    /// Maps <c>/health/live</c>, which answers as long as the process does, and <c>/health/ready</c>, which answers 503 while the store does not
    /// answer. They say <c>Healthy</c> or <c>Unhealthy</c> and no more: the reason is in the log.
    /// </summary>
    public static IEndpointRouteBuilder MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        endpoints.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Name == Store });
        return endpoints;
    }
}
