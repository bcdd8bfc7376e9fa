using System.Net;
using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Tests.Organizations;

namespace ScimConformance.MockProvider.Tests.Audit;

/// <summary>What is in the audit trail of an organization that keeps one, and who is said to have done it.</summary>
public sealed class AuditTrailTests
{
    private const string Ann = "ann@example.com";

    [Test]
    public async Task A_users_story_is_told_from_added_to_disabled_and_enabled_again()
    {
        var organization = await AuditOf.CreateAsync();
        var id = await organization.CreateActiveUserAsync(Ann);
        await organization.SetActiveAsync(id, false);
        await organization.SetActiveAsync(id, true);

        var events = await organization.AuditAsync($"@asset.id:{id} @asset.type:user");

        events
            .Select(AuditOf.Told)
            .Should()
            .Equal(
                "Access Management user modified enabled",
                "Access Management user deleted disabled",
                "Authentication user login ",
                "Access Management user modified verified",
                "Access Management user created added"
            );
    }

    [Test]
    public async Task What_an_administrator_does_to_a_user_is_told_too()
    {
        var organization = await AuditOf.CreateAsync();
        var id = await organization.CreateUserAsync(Ann);
        (await organization.Admin.DeleteAsync($"users/{id}")).Expect(HttpStatusCode.NoContent);
        await organization.EnableByAdministratorAsync(id);

        var events = await organization.AuditAsync($"@asset.id:{id}");

        events
            .Select(AuditOf.Told)
            .Should()
            .Equal(
                "Access Management user modified enabled",
                "Access Management user deleted disabled",
                "Access Management user created added"
            );
    }

    [Test]
    public async Task Keys_of_service_accounts_are_access_management()
    {
        var organization = await AuditOf.CreateAsync();
        var keys = $"service_accounts/{organization.ServiceAccountId}/application_keys";
        var made = await organization.Admin.PostAsync(keys, TestOrganization.KeyRequest("a"));
        var key = made.Expect(HttpStatusCode.Created).DataId;
        (
            await organization.Admin.PatchAsync($"{keys}/{key}", TestOrganization.KeyRequest("b"))
        ).Expect(HttpStatusCode.OK);
        (await organization.Admin.DeleteAsync($"{keys}/{key}")).Expect(HttpStatusCode.NoContent);

        var events = await organization.AuditAsync($"@asset.id:{key}");

        events
            .Select(AuditOf.Told)
            .Should()
            .Equal(
                "Access Management application_key deleted ",
                "Access Management application_key modified ",
                "Access Management application_key created "
            );
    }

    [Test]
    public async Task Keys_of_people_are_authentication()
    {
        var organization = await AuditOf.CreateAsync();
        var id = await organization.CreateActiveUserAsync(Ann);
        await organization.CreateOwnKeyAsync(Ann);

        var events = await organization.AuditAsync($"@usr.id:{id} @asset.type:application_key");

        events.Select(AuditOf.Told).Should().Equal("Authentication application_key created ");
    }

    [Test]
    public async Task A_login_has_its_method_and_is_the_persons_own_doing()
    {
        var organization = await AuditOf.CreateAsync();
        var id = await organization.CreateActiveUserAsync(Ann);
        (await organization.SignInAsync(Ann)).Expect(HttpStatusCode.Created);

        var events = await organization.AuditAsync($"@action:login @asset.id:{id}");

        events
            .Select(found => found["auth_method"]!.GetValue<string>())
            .Should()
            .Equal("control", "invitation");
        events.Should().OnlyContain(found => Text(found, "usr", "email") == Ann);
        events.Should().OnlyContain(found => Text(found, "evt", "actor") == "USER");
    }

    [Test]
    public async Task The_actor_is_the_key_that_made_the_call_and_the_account_it_belongs_to()
    {
        var organization = await AuditOf.CreateAsync();
        var id = await organization.CreateUserAsync(Ann);

        var found = (await organization.AuditAsync($"@asset.id:{id} @action:created")).Single();

        Text(found, "evt", "actor").Should().Be("API_KEY");
        Text(found, "usr", "id").Should().Be(organization.ServiceAccountId);
        Text(found, "usr", "email").Should().Be("scim-service-account@example.com");
    }

    [Test]
    public async Task A_session_acts_as_a_person()
    {
        var organization = await AuditOf.CreateAsync();
        await organization.CreateActiveUserAsync(Ann);
        await organization.CreateOwnKeyAsync(Ann);

        var found = (await organization.AuditAsync("@asset.type:application_key")).Single();

        Text(found, "evt", "actor").Should().Be("USER");
        Text(found, "usr", "email").Should().Be(Ann);
    }

    [Test]
    public async Task What_no_request_caused_was_the_operator()
    {
        var organization = await AuditOf.CreateAsync();

        var events = await organization.AuditAsync("@asset.type:user @action:created");

        events.Should().HaveCount(2);
        events.Should().OnlyContain(found => Text(found, "evt", "actor") == "SUPPORT_USER");
    }

    [Test]
    public async Task Event_and_call_have_the_request_id_of_the_answer()
    {
        var organization = await AuditOf.CreateAsync();
        var created = await organization.Scim.PostAsync("Users", TestOrganization.User(Ann));

        var id = created.Response.Headers.GetValues("X-Request-Id").Single();
        var events = await organization.AuditAsync($"@request_id:\"{id}\"");

        events.Should().Contain(found => Text(found, "asset", "id") == created.Id);
    }

    [Test]
    public async Task What_was_refused_leaves_no_event()
    {
        var organization = await AuditOf.CreateAsync();
        await organization.CreateUserAsync(Ann);
        (await organization.Scim.PostAsync("Users", TestOrganization.User(Ann))).Expect(
            HttpStatusCode.Conflict
        );

        var events = await organization.AuditAsync($"@asset.name:{Ann} @action:created");

        events.Should().ContainSingle();
    }

    [TestCase("off", 0, 0)]
    [TestCase("changes", 1, 0)]
    [TestCase("requests", 1, 1)]
    public async Task The_option_says_how_much_is_taken_down(string scope, int changes, int calls)
    {
        var organization = await Ruled.CreateAsync("auditTrail", scope);
        var id = await organization.CreateUserAsync(Ann);
        var scim = organization.ScimAt(0, organization.ServiceAccountKey);
        var read = await scim.GetAsync($"Users/{id}");

        read.Response.Headers.Contains("X-Request-Id").Should().Be(scope is not "off");
        (await organization.AuditAsync($"@asset.id:{id}")).Should().HaveCount(changes);
        // Calls are in the trail of the provider that answered them at once, and of its twin soon.
        (
            await AuditOf.SearchAsync(
                organization.AdminAt(0),
                $"@evt.name:Request @asset.name:*{id}"
            )
        )
            .Should()
            .HaveCount(calls);
    }

    private static string? Text(JsonObject found, string group, string name) =>
        name is "actor"
            ? found[group]!["actor"]!["type"]!.GetValue<string>()
            : found[group]![name]?.GetValue<string>();
}
