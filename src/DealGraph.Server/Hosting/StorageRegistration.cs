using DealGraph.Storage.Neo4j;
using DealGraph.Storage.Sqlite;
using Microsoft.Extensions.Options;

namespace DealGraph.Server.Hosting;

/// <summary>Registers the store that the settings choose: the one place that knows every store.</summary>
internal static class StorageRegistration
{
    /// <summary>Adds the chosen store. The settings of the others stay known, so that one may switch between them, and are not checked.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<StorageOptions>().Bind(configuration.GetSection(StorageOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        if (ProviderOf(configuration) == StorageProvider.Neo4j)
        {
            services.Configure<SqliteOptions>(configuration.GetSection(SqliteOptions.Section));
            return services.AddNeo4jStorage(configuration).AddNeo4jTransport(configuration);
        }

        services.Configure<Neo4jOptions>(configuration.GetSection(Neo4jOptions.Section)).KnowNeo4jTransport(configuration);
        return services.AddSqliteStorage(configuration)
            .AddSingleton(provider => new StoreSetting(
                $"{SqliteOptions.Section}:{nameof(SqliteOptions.Path)}", Path.GetFullPath(provider.GetRequiredService<IOptions<SqliteOptions>>().Value.Path)));
    }

    // A provider that does not exist is refused with the other settings, when the options are checked.
    private static StorageProvider ProviderOf(IConfiguration configuration) =>
        Enum.TryParse<StorageProvider>(configuration[$"{StorageOptions.Section}:{nameof(StorageOptions.Provider)}"], ignoreCase: true, out var provider) ? provider : default;
}
