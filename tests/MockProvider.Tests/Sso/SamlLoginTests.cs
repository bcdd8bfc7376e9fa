using System.Net;
using System.Xml.Linq;
using ScimConformance.TestIdp;

namespace ScimConformance.MockProvider.Tests.Sso;

public sealed class SamlLoginTests
{
    private const string Ann = SsoOrganization.Ann;

    [Test]
    public async Task An_active_user_logs_in_when_the_identity_provider_begins()
    {
        var sso = await SsoOrganization.CreateAsync();
        var id = await sso.Organization.CreateActiveUserAsync(Ann);

        var answer = await sso.SignInAsync("ANN@example.com");

        answer.Response.Headers.Location!.ToString().Should().Be("/account/welcome");
        (await sso.WhoIsAsync(answer)).Should().Be(id);
    }

    [Test]
    public async Task An_active_user_logs_in_when_the_provider_begins()
    {
        var sso = await SsoOrganization.CreateAsync();
        var id = await sso.Organization.CreateActiveUserAsync(Ann);

        var request = await sso.BeginAsync();
        var answer = await sso.SendAsync(
            SsoOrganization.Idp.Respond(
                await sso.LoginAsync() with
                {
                    InResponseTo = request.Attribute("ID")!.Value,
                }
            )
        );

        (await sso.WhoIsAsync(answer)).Should().Be(id);
        request.Attribute("AssertionConsumerServiceURL")!.Value.Should().Be(sso.Recipient);
        request.Elements().First().Value.Should().Be(sso.Audience);
    }

    [Test]
    public async Task A_signed_response_with_a_signed_assertion_is_accepted()
    {
        var sso = await SsoOrganization.CreateAsync();
        await sso.Organization.CreateActiveUserAsync(Ann);
        var response = SsoOrganization.Idp.Answer(await sso.LoginAsync());
        SsoOrganization.Idp.Sign(response.DocumentElement!);

        (await sso.SendAsync(response)).Status.Should().Be(303);
    }

    [TestCase("http://www.w3.org/2001/04/xmldsig-more#rsa-sha384")]
    [TestCase("http://www.w3.org/2001/04/xmldsig-more#rsa-sha512")]
    public async Task Longer_hashes_are_accepted(string method)
    {
        var sso = await SsoOrganization.CreateAsync();
        await sso.Organization.CreateActiveUserAsync(Ann);
        var response = SamlMarkup.Response(await sso.LoginAsync(), TestIdentityProvider.EntityId);
        SsoOrganization.Idp.Sign(SamlMarkup.Assertion(response), new() { Method = method });

        (await sso.SendAsync(response)).Status.Should().Be(303);
    }

    [TestCase(SamlLogin.PrincipalName)]
    [TestCase("eduPersonPrincipalName")]
    public async Task EduPersonPrincipalName_comes_before_the_NameID(string attribute)
    {
        var sso = await SsoOrganization.CreateAsync();
        var id = await sso.Organization.CreateActiveUserAsync(Ann);
        await sso.Organization.CreateActiveUserAsync("ben@example.com");
        var login = (await sso.LoginAsync("ben@example.com")).With((attribute, Ann));

        var answer = await sso.SendAsync(SsoOrganization.Idp.Respond(login));

        (await sso.WhoIsAsync(answer)).Should().Be(id);
    }

    [Test]
    public async Task The_address_of_a_user_is_no_user_name()
    {
        var sso = await SsoOrganization.CreateAsync();
        var user = TestOrganization.User("annexample");
        user["emails"] = new System.Text.Json.Nodes.JsonArray(
            new System.Text.Json.Nodes.JsonObject { ["value"] = Ann }
        );
        (await sso.Organization.Scim.PostAsync("Users", user)).Expect(HttpStatusCode.Created);
        await sso.Organization.AcceptAsync(await sso.Organization.LastLinkAsync(Ann));

        (await sso.SignInAsync(Ann)).Status.Should().Be(403);
    }

    [TestCase("rfc")]
    [TestCase("seed")]
    public async Task Names_of_the_assertion_become_the_users_over_SCIM_as_well(string preset)
    {
        var sso = await SsoOrganization.CreateAsync(definition: $$"""{"preset":"{{preset}}"}""");
        var id = await sso.Organization.CreateActiveUserAsync(Ann);
        var before = (await sso.Organization.Scim.GetAsync($"Users/{id}")).Json;
        var login = (await sso.LoginAsync()).With(
            (SamlLogin.GivenName, "Anna"),
            (SamlLogin.Surname, "<Exemplar> & Co")
        );

        (await sso.SendAsync(SsoOrganization.Idp.Respond(login))).Expect(HttpStatusCode.SeeOther);

        var after = (await sso.Organization.Scim.GetAsync($"Users/{id}")).Json;
        after["name"]!["formatted"]!.GetValue<string>().Should().Be("Anna <Exemplar> & Co");
        after["meta"]!["lastModified"]!
            .GetValue<string>()
            .Should()
            .NotBe(before["meta"]!["lastModified"]!.GetValue<string>());
        after["meta"]!
            ["version"]
            ?.GetValue<string>()
            .Should()
            .NotBe(before["meta"]!["version"]!.GetValue<string>());
        var account = await sso.Organization.Admin.GetAsync($"users/{id}");
        account.Data["attributes"]!["name"]!.GetValue<string>().Should().Be("Anna <Exemplar> & Co");
    }

    [Test]
    public async Task The_same_names_again_make_no_new_version()
    {
        var sso = await SsoOrganization.CreateAsync();
        var id = await sso.Organization.CreateActiveUserAsync(Ann);
        var login = (await sso.LoginAsync()).With(
            (SamlLogin.GivenName, "Anna"),
            (SamlLogin.Surname, "Exemplar")
        );
        await sso.SendAsync(SsoOrganization.Idp.Respond(login));
        var first = (await sso.Organization.Scim.GetAsync($"Users/{id}")).Text;

        (await sso.SendAsync(SsoOrganization.Idp.Respond(login))).Status.Should().Be(303);

        (await sso.Organization.Scim.GetAsync($"Users/{id}")).Text.Should().Be(first);
    }

    [Test]
    public async Task A_renamed_user_logs_in_under_the_new_name_only()
    {
        var sso = await SsoOrganization.CreateAsync();
        var id = await sso.Organization.CreateActiveUserAsync(Ann);

        (await sso.Organization.PatchAsync(id, "userName", "new@example.com")).Expect(
            HttpStatusCode.OK
        );

        (await sso.SignInAsync(Ann)).Status.Should().Be(403);
        (await sso.WhoIsAsync(await sso.SignInAsync("new@example.com"))).Should().Be(id);
    }

    [Test]
    public async Task Metadata_says_where_and_how()
    {
        var sso = await SsoOrganization.CreateAsync();
        var provider = await SharedProvider.GetAsync();

        var answer = await provider.Anonymous.GetAsync(new Uri(sso.Audience).AbsolutePath[1..]);

        answer.Expect(HttpStatusCode.OK);
        answer.ContentType.Should().Be("application/samlmetadata+xml");
        var metadata = XElement.Parse(answer.Text);
        metadata.Attribute("entityID")!.Value.Should().Be(sso.Audience);
        var descriptor = metadata.Elements().Single();
        descriptor.Attribute("WantAssertionsSigned")!.Value.Should().Be("true");
        descriptor.Elements().Last().Attribute("Location")!.Value.Should().Be(sso.Recipient);
    }

    [Test]
    public async Task Any_of_several_certificates_will_do()
    {
        var sso = await SsoOrganization.CreateAsync();
        await sso.Organization.CreateActiveUserAsync(Ann);
        using var next = new TestIdentityProvider();
        var settings = SsoOrganization.Settings();
        settings["identityProvider"]!["certificates"]!
            .AsArray()
            .Insert(
                0,
                $"-----BEGIN CERTIFICATE-----\n{next.Certificate}\n-----END CERTIFICATE-----\n"
            );
        (await sso.SetAsync(settings)).Expect(HttpStatusCode.OK);

        (await sso.SignInAsync()).Status.Should().Be(303);
        (await sso.SendAsync(next.Respond(await sso.LoginAsync()))).Status.Should().Be(303);
    }
}
