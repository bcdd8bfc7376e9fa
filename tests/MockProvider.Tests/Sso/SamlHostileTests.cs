using System.Text;
using ScimConformance.TestIdp;

namespace ScimConformance.MockProvider.Tests.Sso;

/// <summary>Whatever stands where a response should, the provider refuses it and goes on.</summary>
public sealed class SamlHostileTests
{
    private const string Ann = SsoOrganization.Ann;

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
}
