using DealGraph.Storage.Export;
using DealGraph.Storage.Sqlite.Exports;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace DealGraph.Storage.Sqlite;

/// <summary>Registers the SQLite store.</summary>
public static class SqliteServiceCollectionExtensions
{
    /// <summary>Registers the store with its options from the section <see cref="SqliteOptions.Section"/>, which are checked at the start.</summary>
    /// <param name="services">The services; logging is expected to be among them.</param>
    /// <param name="configuration">The whole configuration.</param>
    public static IServiceCollection AddSqliteStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<SqliteOptions>()
            .Bind(configuration.GetSection(SqliteOptions.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<SqliteConnections>();
        services.AddSingleton<IDealGraphReader, SqliteReader>();
        services.AddSingleton<IDealGraphWriter, SqliteWriter>();
        services.AddSingleton<IStoreAdministration, SqliteAdministration>();
        services.AddSingleton<IGraphExport, SqliteExport>();
        return services;
    }
}
