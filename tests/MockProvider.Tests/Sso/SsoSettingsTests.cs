using System.Net;
using System.Text.Json.Nodes;
using ScimConformance.TestIdp;

namespace ScimConformance.MockProvider.Tests.Sso;

public sealed class SsoSettingsTests
{
    private static readonly Lazy<string> ShortKey = new(() =>
    {
        using var idp = new TestIdentityProvider(keySize: 1024);
        return idp.Certificate;
    });

    [Test]
    public async Task An_organization_can_be_made_with_its_settings()
    {
        var provider = await SharedProvider.GetAsync();
        var organization = await provider.CreateAsync(
            new JsonObject { ["sso"] = SsoOrganization.Settings(jit: true) }.ToJsonString()
        );

        var read = await provider.Control.GetAsync($"organizations/{organization.Id}/sso");

        read.Expect(HttpStatusCode.OK);
        read.Json["jit"]!.GetValue<bool>().Should().BeTrue();
        read.Json["defaultRole"]!.GetValue<string>().Should().Be("Standard");
        read.Json["loginMethods"]!.ToJsonString().Should().Be("""["password","saml"]""");
        read.Json["identityProvider"]!["certificates"]![0]!
            .GetValue<string>()
            .Should()
            .Be(SsoOrganization.Idp.Certificate);
    }

    [TestCase("""{"loginMethods":[]}""")]
    [TestCase("""{"loginMethods":["saml"]}""")]
    [TestCase("""{"loginMethods":["magic"]}""")]
    [TestCase("""{"jit":"yes"}""")]
    [TestCase(
        """{"identityProvider":{"entityId":"x","ssoUrl":"javascript:alert(1)","certificates":["x"]}}"""
    )]
    [TestCase(
        """{"identityProvider":{"entityId":"x","ssoUrl":"https://idp.example.com","certificates":["no certificate"]}}"""
    )]
    [TestCase(
        """{"identityProvider":{"entityId":"x","ssoUrl":"https://idp.example.com","certificates":["AAAA"]}}"""
    )]
    [TestCase(
        """{"identityProvider":{"entityId":"x","ssoUrl":"https://idp.example.com","certificates":[]}}"""
    )]
    public async Task Settings_that_cannot_work_are_refused_and_change_nothing(string settings)
    {
        var sso = await SsoOrganization.CreateAsync(jit: true);
        var before = (await sso.ReadAsync()).ToJsonString();

        var answer = await sso.SetAsync(JsonNode.Parse(settings)!.AsObject());

        answer.Expect(HttpStatusCode.BadRequest);
        answer.Json["errors"]!.AsArray().Should().ContainSingle();
        (await sso.ReadAsync()).ToJsonString().Should().Be(before);
    }

    [Test]
    public async Task A_key_that_is_too_short_is_refused()
    {
        var sso = await SsoOrganization.CreateAsync();
        var settings = SsoOrganization.Settings();
        settings["identityProvider"]!["certificates"] = new JsonArray(ShortKey.Value);

        (await sso.SetAsync(settings)).Expect(HttpStatusCode.BadRequest);
    }

    [Test]
    public async Task Without_an_identity_provider_there_is_no_login_through_one()
    {
        var provider = await SharedProvider.GetAsync();
        var organization = await provider.CreateAsync();

        var begun = await provider.Anonymous.GetAsync($"account/saml/{organization.Id}/login");
        var answered = await provider.Anonymous.PostFormAsync(
            $"account/saml/{organization.Id}/assertion",
            ("SAMLResponse", "PHg+")
        );
        var nowhere = await provider.Anonymous.PostFormAsync("account/saml/nobody/assertion");

        begun.Status.Should().Be(404);
        answered.Status.Should().Be(403);
        nowhere.Status.Should().Be(404);
    }
}
