using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Security.Cryptography.Xml;
using System.Text;
using System.Xml;

namespace ScimConformance.TestIdp;

/// <summary>A SAML identity provider for tests: it signs what it is told to, right or wrong.</summary>
public sealed class TestIdentityProvider : IDisposable
{
    private readonly RSA _key;
    private readonly X509Certificate2 _certificate;

    public TestIdentityProvider(int keySize = 2048)
    {
        _key = RSA.Create(keySize);
        var request = new CertificateRequest(
            "CN=Test identity provider",
            _key,
            HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1
        );
        _certificate = request.CreateSelfSigned(
            new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero),
            new DateTimeOffset(2040, 1, 1, 0, 0, 0, TimeSpan.Zero)
        );
    }

    public static string EntityId => "https://idp.example.com/metadata";

    public static string SingleSignOnUrl => "https://idp.example.com/sso?app=scim";

    /// <summary>The certificate in DER, as base64.</summary>
    public string Certificate => Convert.ToBase64String(_certificate.RawData);

    /// <summary>The form field of a response whose assertion is signed.</summary>
    public string Respond(SamlLogin login) => Encode(Answer(login));

    /// <summary>A response whose assertion is signed.</summary>
    public XmlDocument Answer(SamlLogin login)
    {
        var document = SamlMarkup.Response(login, EntityId);
        Sign(SamlMarkup.Assertion(document));
        return document;
    }

    /// <summary>Signs an element and puts the signature after its issuer.</summary>
    public void Sign(XmlElement element, SigningChoice? choice = null)
    {
        var wanted = choice ?? new SigningChoice();
        var signed = new SignedXml(element) { SigningKey = _key };
        signed.SignedInfo!.CanonicalizationMethod = wanted.Canonicalization;
        signed.SignedInfo.SignatureMethod = wanted.Secret is null ? wanted.Method : null;
        signed.AddReference(Reference(element, wanted));
        signed.KeyInfo = new KeyInfo();
        signed.KeyInfo.AddClause(new KeyInfoX509Data(_certificate));
        if (wanted.Secret is { } secret)
        {
            using var hmac = new HMACSHA256(secret);
            signed.ComputeSignature(hmac);
        }
        else
        {
            signed.ComputeSignature();
        }

        element.InsertAfter(
            element.OwnerDocument.ImportNode(signed.GetXml(), deep: true),
            element.FirstChild
        );
    }

    public static string Encode(XmlDocument document) => Encode(document.OuterXml);

    public static string Encode(string xml) => Convert.ToBase64String(Encoding.UTF8.GetBytes(xml));

    public void Dispose()
    {
        _certificate.Dispose();
        _key.Dispose();
    }

    private static Reference Reference(XmlElement element, SigningChoice wanted)
    {
        var reference = new Reference(wanted.Reference ?? $"#{element.GetAttribute("ID")}")
        {
            DigestMethod = wanted.Digest,
        };
        reference.AddTransform(new XmlDsigEnvelopedSignatureTransform());
        foreach (var transform in wanted.Transforms)
        {
            reference.AddTransform(transform);
        }

        return reference;
    }
}
