using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ScimConformance.Harness.Tests.Targets;

/// <summary>A private certificate authority, made for a test, with one authority below it that issues the certificates.</summary>
internal sealed class TestAuthority : IDisposable
{
    private static readonly DateTimeOffset From = TimeProvider.System.GetUtcNow().AddDays(-1);
    private static readonly DateTimeOffset Until = TimeProvider.System.GetUtcNow().AddDays(1);

    private readonly X509Certificate2 _root;
    private readonly X509Certificate2 _issuer;

    public TestAuthority()
    {
        _root = Authority("CN=scim-conformance test root").CreateSelfSigned(From, Until);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var issued = Authority("CN=scim-conformance test issuer", key)
            .Create(_root, From, Until, [1]);
        _issuer = issued.CopyWithPrivateKey(key);
    }

    /// <summary>The root alone, as a PEM file has it.</summary>
    public string RootPem => _root.ExportCertificatePem();

    public X509Certificate2 Issuer => _issuer;

    /// <summary>A certificate for a host, or for whoever has the name, with its key.</summary>
    public X509Certificate2 Issue(string name)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        if (IPAddress.TryParse(name, out var address))
        {
            names.AddIpAddress(address);
        }
        else
        {
            names.AddDnsName(name);
        }

        request.CertificateExtensions.Add(names.Build());
        using var issued = request.Create(_issuer, From, Until, RandomNumberGenerator.GetBytes(8));
        using var withKey = issued.CopyWithPrivateKey(key);
        // TLS needs a key that is kept, on some systems.
        return X509CertificateLoader.LoadPkcs12(
            withKey.Export(X509ContentType.Pkcs12),
            password: null
        );
    }

    public void Dispose()
    {
        _root.Dispose();
        _issuer.Dispose();
    }

    private static CertificateRequest Authority(string name, ECDsa? key = null)
    {
        var request = new CertificateRequest(
            name,
            key ?? ECDsa.Create(ECCurve.NamedCurves.nistP256),
            HashAlgorithmName.SHA256
        );
        request.CertificateExtensions.Add(
            new X509BasicConstraintsExtension(
                certificateAuthority: true,
                hasPathLengthConstraint: false,
                pathLengthConstraint: 0,
                critical: true
            )
        );
        return request;
    }
}
