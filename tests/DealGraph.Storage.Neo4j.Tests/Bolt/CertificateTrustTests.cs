using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using DealGraph.Storage.Neo4j.Bolt;

namespace DealGraph.Storage.Neo4j.Tests.Bolt;

public sealed class CertificateTrustTests : IDisposable
{
    private static readonly Uri Server = new("neo4j://graph.example:7687");
    private static readonly DateTimeOffset From = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly X509Certificate2 root = Authority("CN=ours");
    private readonly X509Certificate2 other = Authority("CN=theirs");

    [Fact]
    public void A_server_is_trusted_whose_certificate_a_given_one_signs()
    {
        using var certificate = SignedBy(root);

        Assert.True(Trusts(root, certificate, SslPolicyErrors.RemoteCertificateChainErrors));
        Assert.False(Trusts(other, certificate, SslPolicyErrors.RemoteCertificateChainErrors));
        Assert.False(Trusts(other, certificate, SslPolicyErrors.None));
    }

    [Fact]
    public void Another_servers_certificate_is_not_trusted()
    {
        using var certificate = SignedBy(root);

        Assert.False(Trusts(root, certificate, SslPolicyErrors.RemoteCertificateNameMismatch));
        Assert.False(Trusts(root, certificate, SslPolicyErrors.RemoteCertificateNotAvailable));
    }

    public void Dispose()
    {
        root.Dispose();
        other.Dispose();
    }

    private static bool Trusts(X509Certificate2 authority, X509Certificate2 certificate, SslPolicyErrors errors)
    {
        using var chain = new X509Chain();
        return new CertificateTrust([authority]).ValidateServerCertificate(Server, certificate, chain, errors);
    }

    private static X509Certificate2 Authority(string name)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(name, key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        return request.CreateSelfSigned(From, From.AddYears(100));
    }

    private static X509Certificate2 SignedBy(X509Certificate2 authority)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return new CertificateRequest("CN=graph.example", key, HashAlgorithmName.SHA256).Create(authority, From, From.AddYears(90), [1]);
    }
}
