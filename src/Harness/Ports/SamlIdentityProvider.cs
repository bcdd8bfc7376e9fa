using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Security.Cryptography.Xml;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace ScimConformance.Harness.Ports;

/// <summary>
/// The harness's identity provider: signs assertions with a key of its own, made once in a process, for that takes a fifth of
/// a second. It shares no code with any provider, or both might misread SAML alike.
/// </summary>
internal sealed class SamlIdentityProvider : IDisposable
{
    public const string EntityId = "https://idp.example.com/scim-conformance";
    public const string GroupAttribute = "groups";
    public const string SingleSignOnUrl = "https://idp.example.com/sso";

    private static readonly XNamespace Saml = "urn:oasis:names:tc:SAML:2.0:assertion";
    private static readonly XNamespace Protocol = "urn:oasis:names:tc:SAML:2.0:protocol";
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    private static readonly Lazy<RSA> OfProcess = new(() => RSA.Create(2048));

    private readonly RSA _key = OfProcess.Value;
    private readonly X509Certificate2 _certificate;

    public SamlIdentityProvider(TimeProvider time)
    {
        var now = time.GetUtcNow();
        _certificate = new CertificateRequest(
            "CN=scim-conformance",
            _key,
            HashAlgorithmName.SHA256,
            RSASignaturePadding.Pkcs1
        ).CreateSelfSigned(now.AddDays(-1), now.AddYears(10));
    }

    /// <summary>The certificate in DER, as base64.</summary>
    public string Certificate => Convert.ToBase64String(_certificate.RawData);

    /// <summary>A response, base64-encoded, with one signed assertion that is good for five minutes from <paramref name="now"/>.</summary>
    public string Vouch(
        AssertedPerson person,
        string audience,
        string recipient,
        DateTimeOffset now
    )
    {
        var id = NewId();
        var document = new XmlDocument { PreserveWhitespace = true };
        document.LoadXml(
            Response(Assertion(person, audience, recipient, id, now), recipient, now)
                .ToString(SaveOptions.DisableFormatting)
        );
        Sign((XmlElement)document.GetElementsByTagName("Assertion", Saml.NamespaceName)[0]!, id);
        return Convert.ToBase64String(Encoding.UTF8.GetBytes(document.OuterXml));
    }

    public void Dispose()
    {
        _certificate.Dispose();
    }

    private static XElement Response(XElement assertion, string recipient, DateTimeOffset now) =>
        new(
            Protocol + "Response",
            new XAttribute("ID", NewId()),
            new XAttribute("Version", "2.0"),
            new XAttribute("IssueInstant", Text(now)),
            new XAttribute("Destination", recipient),
            new XElement(Saml + "Issuer", EntityId),
            new XElement(
                Protocol + "Status",
                new XElement(
                    Protocol + "StatusCode",
                    new XAttribute("Value", "urn:oasis:names:tc:SAML:2.0:status:Success")
                )
            ),
            assertion
        );

    private static XElement Assertion(
        AssertedPerson person,
        string audience,
        string recipient,
        string id,
        DateTimeOffset now
    ) =>
        new(
            Saml + "Assertion",
            new XAttribute("ID", id),
            new XAttribute("Version", "2.0"),
            new XAttribute("IssueInstant", Text(now)),
            new XElement(Saml + "Issuer", EntityId),
            Subject(person, recipient, now),
            new XElement(
                Saml + "Conditions",
                new XAttribute("NotBefore", Text(now - Lifetime)),
                new XAttribute("NotOnOrAfter", Text(now + Lifetime)),
                new XElement(
                    Saml + "AudienceRestriction",
                    new XElement(Saml + "Audience", audience)
                )
            ),
            new XElement(
                Saml + "AuthnStatement",
                new XAttribute("AuthnInstant", Text(now)),
                new XElement(
                    Saml + "AuthnContext",
                    new XElement(
                        Saml + "AuthnContextClassRef",
                        "urn:oasis:names:tc:SAML:2.0:ac:classes:Password"
                    )
                )
            ),
            Attributes(person)
        );

    private static XElement Subject(AssertedPerson person, string recipient, DateTimeOffset now) =>
        new(
            Saml + "Subject",
            new XElement(
                Saml + "NameID",
                new XAttribute("Format", "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress"),
                person.NameId
            ),
            new XElement(
                Saml + "SubjectConfirmation",
                new XAttribute("Method", "urn:oasis:names:tc:SAML:2.0:cm:bearer"),
                new XElement(
                    Saml + "SubjectConfirmationData",
                    new XAttribute("Recipient", recipient),
                    new XAttribute("NotOnOrAfter", Text(now + Lifetime))
                )
            )
        );

    private static XElement? Attributes(AssertedPerson person)
    {
        var given = new (string Oid, string FriendlyName, string? Value)[]
        {
            ("1.3.6.1.4.1.5923.1.1.1.6", "eduPersonPrincipalName", person.PrincipalName),
            ("2.5.4.42", "givenName", person.GivenName),
            ("2.5.4.4", "sn", person.FamilyName),
        }
            .Where(attribute => attribute.Value is not null)
            .Select(attribute => new XElement(
                Saml + "Attribute",
                new XAttribute("Name", $"urn:oid:{attribute.Oid}"),
                new XAttribute("NameFormat", "urn:oasis:names:tc:SAML:2.0:attrname-format:uri"),
                new XAttribute("FriendlyName", attribute.FriendlyName),
                new XElement(Saml + "AttributeValue", attribute.Value)
            ))
            .ToList();
        if (person.Group is not null)
        {
            given.Add(
                new XElement(
                    Saml + "Attribute",
                    new XAttribute("Name", GroupAttribute),
                    new XElement(Saml + "AttributeValue", person.Group)
                )
            );
        }

        return given.Count == 0 ? null : new XElement(Saml + "AttributeStatement", given);
    }

    private void Sign(XmlElement assertion, string id)
    {
        var reference = new Reference($"#{id}") { DigestMethod = SignedXml.XmlDsigSHA256Url };
        reference.AddTransform(new XmlDsigEnvelopedSignatureTransform());
        reference.AddTransform(new XmlDsigExcC14NTransform());
        var signature = new SignedXml(assertion) { SigningKey = _key };
        signature.SignedInfo!.CanonicalizationMethod = SignedXml.XmlDsigExcC14NTransformUrl;
        signature.SignedInfo.SignatureMethod = SignedXml.XmlDsigRSASHA256Url;
        signature.AddReference(reference);
        signature.ComputeSignature();
        assertion.InsertAfter(
            assertion.OwnerDocument.ImportNode(signature.GetXml(), deep: true),
            assertion.FirstChild
        );
    }

    private static string NewId() => "_" + RandomNumberGenerator.GetHexString(32, lowercase: true);

    private static string Text(DateTimeOffset instant) =>
        XmlConvert.ToString(instant.UtcDateTime, XmlDateTimeSerializationMode.Utc);
}
