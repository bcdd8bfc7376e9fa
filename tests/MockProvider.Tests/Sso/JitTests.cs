using System.Net;
using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests.Sso;

public sealed class JitTests
{
    private const string Ann = SsoOrganization.Ann;

    [Test]
    public async Task Jit_makes_an_active_user_without_any_mail()
    {
        var sso = await SsoOrganization.CreateAsync(jit: true);

        var id = await sso.WhoIsAsync(await sso.SignInAsync("Ann@example.com"));

        (await sso.Organization.MailAsync()).Should().BeEmpty();
        var account = (await sso.Organization.Admin.GetAsync($"users/{id}")).Data["attributes"]!;
        account["status"]!.GetValue<string>().Should().Be("Active");
        account["verified"]!.GetValue<bool>().Should().BeTrue();
        account["handle"]!.GetValue<string>().Should().Be(Ann);
        var found = await sso.Organization.Scim.GetAsync($"Users?filter=userName eq \"{Ann}\"");
        found.Json["Resources"]!.AsArray().Single()!["id"]!.GetValue<string>().Should().Be(id);
    }

    [TestCase(null, "Standard")]
    [TestCase("read only", "Read Only")]
    [TestCase("Helpdesk", "Helpdesk")]
    [TestCase("gone", null)]
    public async Task Jit_gives_the_default_role(string? setting, string? role)
    {
        var sso = await SsoOrganization.CreateAsync(jit: true);
        await sso.Organization.CreateRoleAsync("Helpdesk");
        if (setting is not null)
        {
            var settings = SsoOrganization.Settings(jit: true);
            settings["defaultRole"] = setting;
            (await sso.SetAsync(settings)).Expect(HttpStatusCode.OK);
        }

        var id = await sso.WhoIsAsync(await sso.SignInAsync());

        var account = await sso.Organization.Admin.GetAsync($"users/{id}");
        var roles = await sso.Organization.Admin.GetAsync("roles");
        account.Data["relationships"]!["roles"]!["data"]!
            .AsArray()
            .Select(given => given!["id"]!.GetValue<string>())
            .Should()
            .Equal(
                roles.Json["data"]!
                    .AsArray()
                    .Where(known =>
                        string.Equals(
                            known!["attributes"]!["name"]!.GetValue<string>(),
                            role,
                            StringComparison.Ordinal
                        )
                    )
                    .Select(known => known!["id"]!.GetValue<string>())
            );
    }

    [Test]
    public async Task Without_jit_nobody_is_made()
    {
        var sso = await SsoOrganization.CreateAsync(jit: false);

        (await sso.SignInAsync()).Status.Should().Be(403);

        var found = await sso.Organization.Scim.GetAsync($"Users?filter=userName eq \"{Ann}\"");
        found.Json["totalResults"]!.GetValue<int>().Should().Be(0);
    }

    [Test]
    public async Task Jit_does_not_admit_an_invited_user()
    {
        var sso = await SsoOrganization.CreateAsync(jit: true);
        var id = await sso.Organization.CreateUserAsync(Ann);

        var answer = await sso.SignInAsync();

        answer.Status.Should().Be(403);
        answer.Text.Should().Contain("no active account");
        (await sso.Organization.StatusAsync(id)).Should().Be("Pending");
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task Jit_does_not_revive_a_user_who_was_taken_away(bool deleted)
    {
        var sso = await SsoOrganization.CreateAsync(jit: true);
        var id = await sso.Organization.CreateActiveUserAsync(Ann);
        await (
            deleted
                ? sso.Organization.Scim.DeleteAsync($"Users/{id}")
                : sso.Organization.SetActiveAsync(id, false)
        );

        var answer = await sso.SignInAsync();

        answer.Status.Should().Be(403);
        answer.Text.Should().Contain("no active account");
        (await sso.Organization.StatusAsync(id)).Should().Be("Disabled");
    }

    [Test]
    public async Task A_service_account_does_not_log_in()
    {
        var sso = await SsoOrganization.CreateAsync();
        var account = await sso.Organization.Admin.GetAsync(
            $"users/{sso.Organization.ServiceAccountId}"
        );

        var answer = await sso.SignInAsync(
            account.Data["attributes"]!["handle"]!.GetValue<string>()
        );

        answer.Status.Should().Be(403);
    }

    [Test]
    public async Task A_name_that_is_no_address_gets_no_account()
    {
        var sso = await SsoOrganization.CreateAsync(jit: true);

        (await sso.SignInAsync("ann")).Status.Should().Be(403);
        (await sso.SignInAsync(new string('a', 300) + "@example.com")).Status.Should().Be(403);
    }

    [Test]
    public async Task Who_got_in_past_SCIM_is_told_until_SCIM_takes_over()
    {
        var sso = await SsoOrganization.CreateAsync(jit: true);
        await sso.Organization.CreateActiveUserAsync("ben@example.com");
        var id = await sso.WhoIsAsync(await sso.SignInAsync());

        var before = (await sso.ReadAsync())["accessDiscrepancies"]!.AsArray();
        (await sso.Organization.PatchAsync(id, "title", "Archivist")).Expect(HttpStatusCode.OK);
        var after = (await sso.ReadAsync())["accessDiscrepancies"]!.AsArray();

        before.Single()!["id"]!.GetValue<string>().Should().Be(id);
        after.Should().BeEmpty();
        (await sso.Organization.MailAsync(Ann)).Should().BeEmpty("DD-PROV-25: nobody is invited");
    }

    [Test]
    public async Task Two_first_logins_at_once_make_one_user()
    {
        var sso = await SsoOrganization.CreateAsync(jit: true);

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => sso.SignInAsync()));

        answers.Should().OnlyContain(answer => answer.Status == 303);
        var found = await sso.Organization.Scim.GetAsync($"Users?filter=userName eq \"{Ann}\"");
        found.Json["totalResults"]!.GetValue<int>().Should().Be(1);
    }

    [Test]
    public async Task Assertions_of_one_organization_are_worth_nothing_in_another()
    {
        var one = await SsoOrganization.CreateAsync(jit: true);
        var other = await SsoOrganization.CreateAsync(jit: true);
        var login = await one.LoginAsync();

        var answer = await other.SendAsync(SsoOrganization.Idp.Respond(login));

        answer.Status.Should().Be(403);
        answer.Cookie.Should().BeNull();
    }

    [Test]
    public async Task Where_only_SAML_lets_in_no_password_does_and_none_is_asked_for()
    {
        // Who logs in with a password is looked for in every organization.
        const string person = "ann.of.saml.only@example.com";
        var sso = await SsoOrganization.CreateAsync();
        var settings = SsoOrganization.Settings();
        settings["loginMethods"] = new JsonArray("password", "saml");
        (await sso.SetAsync(settings)).Expect(HttpStatusCode.OK);
        await sso.Organization.CreateActiveUserAsync(person);
        await sso.Organization.CreateUserAsync("ben@example.com");
        settings["loginMethods"] = new JsonArray("saml");

        (await sso.SetAsync(settings)).Expect(HttpStatusCode.OK);

        (await sso.Organization.LogInAsync(person)).Status.Should().Be(401);
        (await sso.SignInAsync(person)).Status.Should().Be(303);
        var link = await sso.Organization.LastLinkAsync("ben@example.com");
        (await sso.Organization.LookAsync(link)).Text.Should().NotContain("type=\"password\"");
        (await sso.Organization.AcceptAsync(link, "")).Status.Should().Be(303);
    }

    [Test]
    public async Task Where_only_passwords_let_in_SAML_does_not()
    {
        // Somebody of the same address may log in to another organization of a shared provider.
        await using var provider = await TestProvider.StartAsync();
        var sso = await SsoOrganization.CreateAsync(provider: provider);
        var settings = SsoOrganization.Settings();
        settings["loginMethods"] = new JsonArray("password");
        (await sso.SetAsync(settings)).Expect(HttpStatusCode.OK);
        await sso.Organization.CreateActiveUserAsync(Ann);

        (await sso.SignInAsync()).Status.Should().Be(403);
        (await sso.Organization.LogInAsync(Ann)).Status.Should().Be(303);
    }
}
