using System.Security.Cryptography.X509Certificates;
using Neo4j.Driver;

namespace DealGraph.Storage.Neo4j.Bolt;

/// <summary>Sets the driver up.</summary>
internal static class BoltDriver
{
    private const string Encrypted = "+s";

    // A server that was restarted has dropped the connections of the pool; those that rested this long are tried before they are used.
    private static readonly TimeSpan Resting = TimeSpan.FromSeconds(2);

    /// <summary>The driver that the options describe. It connects when it is first used.</summary>
    public static IDriver Create(BoltOptions bolt, Neo4jOptions options)
    {
        var trusted = bolt.Url.Contains(Encrypted + "://", StringComparison.Ordinal) ? options.CaCertificate : null;

        // The driver takes a trust of one's own with a scheme that says nothing of encryption only.
        var address = new Uri(trusted is null ? bolt.Url : bolt.Url.Replace(Encrypted + "://", "://", StringComparison.Ordinal));
        return GraphDatabase.Driver(address, TokenOf(options), config => Configure(config, options, trusted));
    }

    private static void Configure(ConfigBuilder config, Neo4jOptions options, string? trusted)
    {
        config
            .WithConnectionTimeout(options.ConnectTimeout)
            .WithConnectionAcquisitionTimeout(options.QueryTimeout)
            .WithConnectionLivenessCheckTimeout(Resting)
            .WithMaxConnectionPoolSize(options.Connections)
            .WithFetchSize(Config.Infinite)
            .WithTelemetryDisabled();
        if (trusted is not null)
        {
            var roots = new X509Certificate2Collection();
            roots.ImportFromPemFile(trusted);
            config.WithEncryptionLevel(EncryptionLevel.Encrypted).WithTrustManager(new CertificateTrust(roots));
        }
    }

    private static IAuthToken TokenOf(Neo4jOptions options) => options.Authentication switch
    {
        Neo4jAuthentication.Basic => AuthTokens.Basic(options.User, options.Password),
        Neo4jAuthentication.Bearer => AuthTokens.Bearer(options.Token),
        _ => AuthTokens.None,
    };
}
