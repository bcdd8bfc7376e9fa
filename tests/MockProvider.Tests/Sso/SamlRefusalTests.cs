using System.Security.Cryptography.Xml;
using System.Text;
using System.Xml;
using ScimConformance.TestIdp;

namespace ScimConformance.MockProvider.Tests.Sso;

/// <summary>Each case is a response that would let somebody in if one thing were otherwise.</summary>
public sealed class SamlRefusalTests
{
    private const string Ann = SsoOrganization.Ann;
    private const string Eve = "eve@example.com";

    private static readonly Dictionary<string, Func<SamlLogin, SamlLogin>> Wrong = new(
        StringComparer.Ordinal
    )
    {
        ["another audience"] = login => login with { Audience = "https://other.example.com" },
        ["another recipient"] = login => login with { Recipient = "https://other.example.com" },
        ["another destination"] = login => login with { Destination = "https://other.example.com" },
        ["another issuer"] = login => login with { Issuer = "https://other.example.com" },
        ["a time that is over"] = login =>
            login with
            {
                After = TimeSpan.FromSeconds(-61),
                Before = TimeSpan.FromMinutes(-9),
            },
        ["a confirmation whose time is over"] = login =>
            login with
            {
                ConfirmedAfter = TimeSpan.FromSeconds(-61),
            },
        ["a time that is to come"] = login => login with { Before = TimeSpan.FromMinutes(2) },
        ["no success"] = login =>
            login with
            {
                Status = "urn:oasis:names:tc:SAML:2.0:status:Responder",
            },
        ["a holder of a key"] = login =>
            login with
            {
                ConfirmationMethod = "urn:oasis:names:tc:SAML:2.0:cm:holder-of-key",
            },
        ["another version"] = login => login with { Version = "1.1" },
        ["an answer to nothing"] = login => login with { InResponseTo = "_never-asked" },
        ["a confirmation that answers something else"] = login =>
            login with
            {
                ConfirmedInResponseTo = "_other",
            },
        ["a name in another format"] = login =>
            login with
            {
                NameIdFormat = "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent",
            },
        ["two principal names"] = login =>
            login.With((SamlLogin.PrincipalName, Ann), (SamlLogin.PrincipalName, Eve)),
        ["an empty name"] = login => login with { NameId = "" },
    };

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

    [TestCaseSource(nameof(WrongNames))]
    public async Task A_response_with_something_wrong_lets_nobody_in(string name)
    {
        var sso = await SsoOrganization.CreateAsync();
        await sso.Organization.CreateActiveUserAsync(Ann);
        var login = await sso.LoginAsync();

        var answer = await sso.SendAsync(SsoOrganization.Idp.Respond(Wrong[name](login)));

        Refused(answer);
        Accepted(await sso.SendAsync(SsoOrganization.Idp.Respond(login)));
    }

    [TestCaseSource(nameof(WronglySignedNames))]
    public async Task A_signature_made_otherwise_is_refused(string name)
    {
        var sso = await SsoOrganization.CreateAsync();
        await sso.Organization.CreateActiveUserAsync(Ann);
        var response = SamlMarkup.Response(await sso.LoginAsync(), TestIdentityProvider.EntityId);
        SsoOrganization.Idp.Sign(SamlMarkup.Assertion(response), WronglySigned[name]);

        Refused(await sso.SendAsync(response));
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
    }

    [Test]
    public async Task An_assertion_is_good_for_one_login()
    {
        var sso = await SsoOrganization.CreateAsync();
        await sso.Organization.CreateActiveUserAsync(Ann);
        var response = SsoOrganization.Idp.Respond(await sso.LoginAsync());

        Accepted(await sso.SendAsync(response));
        Refused(await sso.SendAsync(response));
    }

    [Test]
    public async Task Of_an_assertion_sent_many_times_at_once_one_is_accepted()
    {
        var sso = await SsoOrganization.CreateAsync();
        await sso.Organization.CreateActiveUserAsync(Ann);
        var response = SsoOrganization.Idp.Respond(await sso.LoginAsync());

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => sso.SendAsync(response))
        );

        answers.Count(answer => answer.Status == 303).Should().Be(1);
    }

    [Test]
    public async Task An_assertion_that_let_nobody_in_is_used_up_as_well()
    {
        var sso = await SsoOrganization.CreateAsync();
        await sso.Organization.CreateUserAsync(Ann);
        var response = SsoOrganization.Idp.Respond(await sso.LoginAsync());
        Refused(await sso.SendAsync(response));
        await sso.Organization.AcceptAsync(await sso.Organization.LastLinkAsync(Ann));

        Refused(await sso.SendAsync(response));
        Accepted(await sso.SignInAsync());
    }

    [Test]
    public async Task A_request_is_answered_once_and_within_ten_minutes()
    {
        var sso = await SsoOrganization.CreateAsync();
        await sso.Organization.FreezeAsync();
        await sso.Organization.CreateActiveUserAsync(Ann);
        var first = (await sso.BeginAsync()).Attribute("ID")!.Value;
        var late = (await sso.BeginAsync()).Attribute("ID")!.Value;
        var login = await sso.LoginAsync() with { InResponseTo = first };

        Accepted(await sso.SendAsync(SsoOrganization.Idp.Respond(login)));
        Refused(await sso.SendAsync(SsoOrganization.Idp.Respond(login)));
        await sso.Organization.AdvanceAsync(TimeSpan.FromMinutes(10));
        Refused(
            await sso.SendAsync(
                SsoOrganization.Idp.Respond(await sso.LoginAsync() with { InResponseTo = late })
            )
        );
    }

    [TestCase(-59, true)]
    [TestCase(-60, false)]
    public async Task A_clock_may_be_off_by_less_than_a_minute(int seconds, bool accepted)
    {
        var sso = await SsoOrganization.CreateAsync();
        await sso.Organization.FreezeAsync();
        await sso.Organization.CreateActiveUserAsync(Ann);
        var login = await sso.LoginAsync() with { ConfirmedAfter = TimeSpan.FromSeconds(seconds) };

        var answer = await sso.SendAsync(SsoOrganization.Idp.Respond(login));

        answer.Status.Should().Be(accepted ? 303 : 403);
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

    [TestCaseSource(nameof(Hostile))]
    public async Task What_is_no_response_is_refused(string name, string field)
    {
        var sso = await SsoOrganization.CreateAsync();

        var answer = await sso.SendAsync(field);

        answer.Status.Should().BeInRange(400, 413, name);
        answer.Cookie.Should().BeNull();
        answer.Text.Should().NotContain("root:");
    }

    [Test]
    public async Task No_damage_to_a_response_makes_the_provider_fail()
    {
        var sso = await SsoOrganization.CreateAsync();
        await sso.Organization.CreateActiveUserAsync(Ann);
        var xml = SsoOrganization.Idp.Answer(await sso.LoginAsync()).OuterXml;
        var random = new Random(4);
        for (var i = 0; i < 300; i++)
        {
            var damaged = new StringBuilder(xml);
            for (var edits = random.Next(1, 4); edits > 0; edits--)
            {
                var at = random.Next(damaged.Length - 20);
                var piece = xml.Substring(random.Next(xml.Length - 20), random.Next(1, 20));
                damaged.Remove(at, random.Next(0, 20)).Insert(at, piece);
            }

            var answer = await sso.SendAsync(TestIdentityProvider.Encode(damaged.ToString()));

            answer.Status.Should().BeOneOf([303, 400, 403], damaged.ToString());
        }
    }

    private static IEnumerable<string> WrongNames => Wrong.Keys;

    private static IEnumerable<string> WronglySignedNames => WronglySigned.Keys;

    private static IEnumerable<string> ShapeNames => SignatureWrapping.Shapes.Keys;

    private static IEnumerable<TestCaseData> Hostile()
    {
        yield return Case("nothing", "");
        yield return Case("no base64", "<xml>");
        yield return Case("no XML", TestIdentityProvider.Encode("not xml"));
        yield return Case("another document", TestIdentityProvider.Encode("<html/>"));
        yield return Case(
            "an entity bomb",
            TestIdentityProvider.Encode(
                "<!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><r>&c;</r>"
            )
        );
        yield return Case(
            "a file as an entity",
            TestIdentityProvider.Encode(
                "<!DOCTYPE r [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><r>&f;</r>"
            )
        );
        yield return Case(
            "depth",
            TestIdentityProvider.Encode(
                string.Concat(Enumerable.Repeat("<a>", 20_000))
                    + string.Concat(Enumerable.Repeat("</a>", 20_000))
            )
        );
        yield return Case("size", new string('A', 300 * 1024));
        yield return Case("a processing instruction", TestIdentityProvider.Encode("<?x y?><r/>"));
    }

    private static TestCaseData Case(string name, string field) =>
        new TestCaseData(name, field).SetArgDisplayNames(name);

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

    private static void Refused(Answer answer)
    {
        answer.Status.Should().BeOneOf([400, 403], answer.Text);
        answer.Cookie.Should().BeNull();
    }

    private static void Accepted(Answer answer) => answer.Status.Should().Be(303, answer.Text);
}
