using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using DealGraph.Storage.Errors;
using DealGraph.Storage.Neo4j.Tests.Servers;

namespace DealGraph.Storage.Neo4j.Tests.Errors;

/// <summary>A server whose Query API speaks HTTPS with a certificate that no public authority vouches for.</summary>
public sealed class EncryptedServerTests : IDisposable
{
    private static readonly DateTimeOffset From = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly string folder = Directory.CreateTempSubdirectory("dealgraph-").FullName;

    [Fact]
    public async Task A_server_is_trusted_when_the_authority_is_named_that_signed_its_certificate_and_only_then()
    {
        Assert.SkipWhen(OwnServer.SkipReason is not null, OwnServer.SkipReason ?? "");
        WriteCertificates();
        var port = FreePort();
        await using var server = await OwnServer.StartAsync(
        [
            .. OwnServer.Setting("server.https.enabled=true"),
            .. OwnServer.Setting($"server.https.listen_address=127.0.0.1:{port}"),
            .. OwnServer.Setting("dbms.ssl.policy.https.enabled=true"),
            .. OwnServer.Setting($"dbms.ssl.policy.https.base_directory={folder}"),
            .. OwnServer.Setting("dbms.ssl.policy.https.private_key=server.key"),
            .. OwnServer.Setting("dbms.ssl.policy.https.public_certificate=server.pem"),
        ]);
        var encrypted = server.Address with { Url = $"https://127.0.0.1:{port}", Bolt = null };

        await using var trusting = Neo4jTestStore.At(encrypted, ("CaCertificate", Path.Combine(folder, "authority.pem")));
        Assert.Equal(["1"], await trusting.QueryAsync("RETURN 1"));

        await using var other = Neo4jTestStore.At(encrypted, ("CaCertificate", Path.Combine(folder, "other.pem")));
        await using var usual = Neo4jTestStore.At(encrypted);
        foreach (var store in new[] { other, usual })
        {
            var failure = await Assert.ThrowsAnyAsync<StoreException>(async () => await store.QueryAsync("RETURN 1"));
            Assert.Contains("certificate", failure.Message, StringComparison.Ordinal);
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void WriteCertificates()
    {
        using var authority = Authority("CN=ours");
        using var other = Authority("CN=theirs");
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.Create(authority, From, From.AddYears(90), [1]);
        Write("authority.pem", authority.ExportCertificatePem());
        Write("other.pem", other.ExportCertificatePem());
        Write("server.pem", certificate.ExportCertificatePem());
        Write("server.key", key.ExportPkcs8PrivateKeyPem());

        void Write(string name, string pem) => File.WriteAllText(Path.Combine(folder, name), pem + "\n");
    }

    private static X509Certificate2 Authority(string name)
    {
        var key = RSA.Create(2048);
        var request = new CertificateRequest(name, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        return request.CreateSelfSigned(From, From.AddYears(100));
    }
}
