using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace DealGraph.Import;

/// <summary>Registers the importer.</summary>
public static class ImportServiceCollectionExtensions
{
    /// <summary>Adds <see cref="ImportPipeline"/>; it needs an <see cref="Storage.IDealGraphWriter"/> and logging.</summary>
    public static IServiceCollection AddDealGraphImport(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ImportPipeline>();
        return services;
    }
}
