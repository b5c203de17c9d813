using System.Net;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using DealGraph.Storage.Neo4j.Imports;
using DealGraph.Storage.Neo4j.Transport;
using DealGraph.Storage.Neo4j.Transport.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace DealGraph.Storage.Neo4j;

/// <summary>Registers the Neo4j store.</summary>
public static class Neo4jServiceCollectionExtensions
{
    private const string Client = "DealGraph.Neo4j";

    /// <summary>Registers the store with its options from the section <see cref="Neo4jOptions.Section"/>, which are checked at the start.</summary>
    /// <param name="services">The services; logging is expected to be among them.</param>
    /// <param name="configuration">The whole configuration.</param>
    public static IServiceCollection AddNeo4jStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<Neo4jOptions>()
            .Bind(configuration.GetSection(Neo4jOptions.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);

        // One client for ever: its handler renews the connections itself, so that changes of address are seen.
        services.AddHttpClient(Client, client => client.Timeout = Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers()
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(provider => HandlerOf(provider.GetRequiredService<IOptions<Neo4jOptions>>().Value));
        services.AddSingleton(provider => new QueryApi(
            provider.GetRequiredService<IHttpClientFactory>().CreateClient(Client), provider.GetRequiredService<IOptions<Neo4jOptions>>()));
        services.AddSingleton<Bookmarks>();
        services.AddSingleton<GivenUpCalls>();
        services.AddSingleton<ServerCalls>();
        services.TryAddSingleton<ICypherTransport, HttpCypherTransport>();
        services.AddSingleton<ImportLocks>();
        services.AddSingleton<IDealGraphReader, Neo4jReader>();
        services.AddSingleton<IDealGraphWriter, Neo4jWriter>();
        services.AddSingleton<IStoreAdministration, Neo4jAdministration>();
        return services;
    }

    // The server does nothing with the headers of traces, and reads every request slowly.
    private static SocketsHttpHandler HandlerOf(Neo4jOptions options) => new()
    {
        ActivityHeadersPropagator = null,
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
        ConnectTimeout = options.ConnectTimeout,
        MaxConnectionsPerServer = options.Connections,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        UseCookies = false,
        UseProxy = false,
        SslOptions = options.CaCertificate is { } path ? Trusting(path) : new SslClientAuthenticationOptions(),
    };

    private static SslClientAuthenticationOptions Trusting(string path)
    {
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.ImportFromPemFile(path);
        return new SslClientAuthenticationOptions { CertificateChainPolicy = policy };
    }
}
