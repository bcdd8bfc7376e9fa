using System.Security.Cryptography.Xml;
using System.Xml;
using ScimConformance.TestIdp;
using static ScimConformance.MockProvider.Tests.Sso.SamlAnswers;

namespace ScimConformance.MockProvider.Tests.Sso;

/// <summary>The signature must be over the very assertion that is read, made in one of few ways, by the one identity provider.</summary>
public sealed class SamlSignatureTests
{
    private const string Ann = SsoOrganization.Ann;
    private const string Eve = "eve@example.com";

    private static readonly Dictionary<string, SigningChoice> WronglySigned = new(
        StringComparer.Ordinal
    )
    {
        ["RSA with SHA-1"] = new() { Method = SignedXml.XmlDsigRSASHA1Url },
        ["a digest with SHA-1"] = new() { Digest = SignedXml.XmlDsigSHA1Url },
        ["inclusive canonicalization"] = new()
        {
            Canonicalization = SignedXml.XmlDsigC14NTransformUrl,
        },
        ["comments canonicalized as well"] = new()
        {
            Canonicalization = SignedXml.XmlDsigExcC14NWithCommentsTransformUrl,
        },
        ["an inclusive transform"] = new() { Transforms = [new XmlDsigC14NTransform()] },
        ["no canonicalizing transform"] = new() { Transforms = [] },
        ["one transform more"] = new()
        {
            Transforms = [new XmlDsigExcC14NTransform(), new XmlDsigExcC14NTransform()],
        },
        ["XPath"] = new() { Transforms = [XPath(), new XmlDsigExcC14NTransform()] },
        ["a reference to the whole document"] = new() { Reference = "" },
    };

    [TestCaseSource(nameof(WronglySignedNames))]
    public async Task A_signature_made_otherwise_is_refused(string name)
    {
        var sso = await SsoOrganization.CreateAsync();
        await sso.Organization.CreateActiveUserAsync(Ann);
        var response = SamlMarkup.Response(await sso.LoginAsync(), TestIdentityProvider.EntityId);
        SsoOrganization.Idp.Sign(SamlMarkup.Assertion(response), WronglySigned[name]);

        Refused(await sso.SendAsync(response));
        Accepted(await sso.SignInAsync());
    }

    [TestCaseSource(nameof(ShapeNames))]
    public async Task A_wrapped_signature_is_refused(string shape)
    {
        var sso = await SsoOrganization.CreateAsync();
        await sso.Organization.CreateActiveUserAsync(Ann);
        await sso.Organization.CreateActiveUserAsync(Eve);
        var login = await sso.LoginAsync(Eve);

        var answer = await sso.SendAsync(
            SignatureWrapping.Shapes[shape](SsoOrganization.Idp, login, Ann)
        );

        Refused(answer);
        Accepted(await sso.SignInAsync(Eve));
    }

    [Test]
    public async Task An_unsigned_assertion_is_refused()
    {
        var sso = await SsoOrganization.CreateAsync();
        await sso.Organization.CreateActiveUserAsync(Ann);

        Refused(
            await sso.SendAsync(
                SamlMarkup.Response(await sso.LoginAsync(), TestIdentityProvider.EntityId)
            )
        );
    }

    [Test]
    public async Task A_signed_response_with_an_unsigned_assertion_is_refused()
    {
        var sso = await SsoOrganization.CreateAsync();
        await sso.Organization.CreateActiveUserAsync(Ann);
        var response = SamlMarkup.Response(await sso.LoginAsync(), TestIdentityProvider.EntityId);
        SsoOrganization.Idp.Sign(response.DocumentElement!);

        Refused(await sso.SendAsync(response));
    }

    [Test]
    public async Task Somebody_elses_signature_is_refused()
    {
        var sso = await SsoOrganization.CreateAsync();
        await sso.Organization.CreateActiveUserAsync(Ann);
        using var stranger = new TestIdentityProvider();

        Refused(await sso.SendAsync(stranger.Respond(await sso.LoginAsync())));
    }

    [Test]
    public async Task An_hmac_with_the_certificate_for_a_secret_is_refused()
    {
        var sso = await SsoOrganization.CreateAsync();
        await sso.Organization.CreateActiveUserAsync(Ann);
        var response = SamlMarkup.Response(await sso.LoginAsync(), TestIdentityProvider.EntityId);
        SsoOrganization.Idp.Sign(
            SamlMarkup.Assertion(response),
            new() { Secret = Convert.FromBase64String(SsoOrganization.Idp.Certificate) }
        );

        Refused(await sso.SendAsync(response));
    }

    [TestCase("NameID", Ann)]
    [TestCase("Audience", "https://other.example.com")]
    [TestCase("SignatureValue", "AAAA")]
    [TestCase("SignatureValue", "no base64!")]
    [TestCase("DigestValue", "no base64!")]
    [TestCase("X509Certificate", "no base64!")]
    public async Task What_was_changed_after_signing_is_refused(string element, string value)
    {
        var sso = await SsoOrganization.CreateAsync();
        await sso.Organization.CreateActiveUserAsync(Ann);
        await sso.Organization.CreateActiveUserAsync(Eve);
        var response = SsoOrganization.Idp.Answer(await sso.LoginAsync(Eve));

        response
            .GetElementsByTagName("*")
            .OfType<XmlElement>()
            .Single(e => e.LocalName.Equals(element, StringComparison.Ordinal))
            .InnerText = value;

        Refused(await sso.SendAsync(response));
        Accepted(await sso.SignInAsync(Eve));
    }

    [Test]
    public async Task A_comment_in_the_name_does_not_shorten_it()
    {
        var sso = await SsoOrganization.CreateAsync();
        await sso.Organization.CreateActiveUserAsync(Ann);
        await sso.Organization.CreateActiveUserAsync($"{Ann}.example.org");
        var response = SsoOrganization.Idp.Answer(await sso.LoginAsync($"{Ann}.example.org"));
        var name = (XmlElement)
            response.GetElementsByTagName("NameID", SamlMarkup.AssertionNamespace)[0]!;

        name.InnerXml = $"{Ann}<!-- -->.example.org";

        Refused(await sso.SendAsync(response));
    }

    private static IEnumerable<string> WronglySignedNames => WronglySigned.Keys;

    private static IEnumerable<string> ShapeNames => SignatureWrapping.Shapes.Keys;

    private static XmlDsigXPathTransform XPath()
    {
        var document = new XmlDocument();
        document.LoadXml(
            "<XPath xmlns=\"http://www.w3.org/2000/09/xmldsig#\">ancestor-or-self::*</XPath>"
        );
        var transform = new XmlDsigXPathTransform();
        transform.LoadInnerXml(document.ChildNodes);
        return transform;
    }
}
