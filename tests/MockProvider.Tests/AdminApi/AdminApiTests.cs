using System.Net;
using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests.AdminApi;

public sealed class AdminApiTests
{
    private const string Ann = "ann@example.com";

    [Test]
    public async Task Users_are_listed_by_status_with_their_numbers()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        await organization.CreateUserAsync(Ann);
        await organization.CreateUserAsync("bob@example.com", active: false);

        var pending = await organization.Admin.GetAsync("users?filter[status]=Pending");
        var all = await organization.Admin.GetAsync("users?page[size]=2&page[number]=1");

        pending.Json["data"]!.AsArray().Should().HaveCount(1);
        all.Json["data"]!.AsArray().Should().HaveCount(2);
        all.Json["meta"]!["page"]!["total_count"]!.GetValue<int>().Should().Be(4);
    }

    [TestCase("?filter=ANN", 1)]
    [TestCase("?filter=nobody", 0)]
    [TestCase("?page[size]=x&page[number]=-1", 3)]
    [TestCase("?page[size]=500&page[number]=2147483647", 0)]
    public async Task Users_are_searched(string query, int found)
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        await organization.CreateUserAsync(Ann);

        var answer = await organization.Admin.GetAsync("users" + query);

        answer.Json["data"]!.AsArray().Should().HaveCount(found);
    }

    [Test]
    public async Task Disabling_ends_sessions_and_keys_and_enabling_brings_neither_back()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        var id = await organization.CreateActiveUserAsync(Ann);
        var cookie = (await organization.SignInAsync(Ann)).Json["cookie"]!.GetValue<string>();
        var key = await organization.CreateOwnKeyAsync(Ann);

        (await organization.Admin.DeleteAsync($"users/{id}")).Status.Should().Be(204);
        var disabled = await organization.Scim.GetAsync($"Users/{id}");
        await organization.EnableByAdministratorAsync(id);

        disabled.Json["active"]!.GetValue<bool>().Should().BeFalse();
        (await organization.WithCookie(cookie).GetAsync("current_user")).Status.Should().Be(401);
        (await organization.TryKeyAsync(key)).Should().Be(401);
        (await organization.StatusAsync(id)).Should().Be("Active");
    }

    [Test]
    public async Task A_changed_name_and_address_are_seen_over_scim()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        var id = await organization.CreateUserAsync(Ann);

        var changed = await organization.ChangeByAdministratorAsync(
            id,
            """{"name":"Ann New","email":"new@example.com"}"""
        );

        changed.Expect(HttpStatusCode.OK);
        changed.Data["attributes"]!["handle"]!.GetValue<string>().Should().Be(Ann);
        var read = (await organization.Scim.GetAsync($"Users/{id}")).Json;
        read["name"]!["formatted"]!.GetValue<string>().Should().Be("Ann New");
        read["emails"]![0]!["value"]!.GetValue<string>().Should().Be("new@example.com");
    }

    [TestCase("""{"name":"<b>"}""")]
    [TestCase("""{"name":" "}""")]
    [TestCase("""{"name":5}""")]
    [TestCase("""{"name":"1234567890123456789012345678901234567890123456789012345 x"}""")]
    [TestCase("""{"email":"no address"}""")]
    [TestCase("""{"email":"a@example.com\r\nBcc: b@example.com"}""")]
    [TestCase("""{"disabled":"yes"}""")]
    public async Task A_change_that_makes_no_sense_is_400(string attributes)
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        var id = await organization.CreateUserAsync(Ann);

        var answer = await organization.ChangeByAdministratorAsync(id, attributes);

        answer.Status.Should().Be(400);
        answer.Json["errors"]!.AsArray().Should().HaveCount(1);
    }

    [Test]
    public async Task A_service_account_is_active_at_once_and_gets_no_mail()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();

        var created = await CreateServiceAccountAsync(organization);

        var attributes = created.Data["attributes"]!;
        attributes["status"]!.GetValue<string>().Should().Be("Active");
        attributes["service_account"]!.GetValue<bool>().Should().BeTrue();
        Guid.TryParse(attributes["handle"]!.GetValue<string>(), out _).Should().BeTrue();
        (await organization.MailAsync()).Should().BeEmpty();
        var login = await organization.SignInAsync(attributes["handle"]!.GetValue<string>());
        login.Status.Should().Be(403);
    }

    [Test]
    public async Task The_secret_of_a_key_is_shown_once()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        var account = (await CreateServiceAccountAsync(organization)).DataId;
        var path = $"service_accounts/{account}/application_keys";

        var created = await organization.Admin.PostAsync(path, TestOrganization.KeyRequest("one"));
        var read = await organization.Admin.GetAsync($"{path}/{created.DataId}");

        var secret = created.Data["attributes"]!["key"]!.GetValue<string>();
        secret.Should().MatchRegex("^[0-9a-f]{40}$");
        read.Text.Should().NotContain(secret);
        read.Data["attributes"]!["last4"]!.GetValue<string>().Should().Be(secret[^4..]);
        read.Data["relationships"]!["owned_by"]!["data"]!["id"]!
            .GetValue<string>()
            .Should()
            .Be(account);
        (await organization.TryKeyAsync(secret)).Should().Be(403);
    }

    [Test]
    public async Task A_key_is_renamed_and_revoked()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        var path = $"service_accounts/{organization.ServiceAccountId}/application_keys";
        var admin = organization.AdminWith(organization.AdministratorKey);
        var key = (await admin.PostAsync(path, TestOrganization.KeyRequest("one"))).DataId;

        var renamed = await admin.PatchAsync($"{path}/{key}", TestOrganization.KeyRequest("two"));
        var revoked = await admin.DeleteAsync($"{path}/{key}");

        renamed.Data["attributes"]!["name"]!.GetValue<string>().Should().Be("two");
        revoked.Status.Should().Be(204);
        (await admin.GetAsync($"{path}/{key}")).Status.Should().Be(404);
        (await admin.GetAsync(path)).Json["data"]!.AsArray().Should().HaveCount(1);
    }

    [Test]
    public async Task A_blank_key_name_is_400()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();

        var answer = await organization.Admin.PostAsync(
            "current_user/application_keys",
            TestOrganization.KeyRequest(" ")
        );

        answer.Status.Should().Be(400);
    }

    [Test]
    public async Task Who_has_the_standard_role_sees_users_and_manages_own_keys()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        await organization.CreateActiveUserAsync(Ann);
        var key = await organization.CreateOwnKeyAsync(Ann);
        var person = organization.AdminWith(key);

        (await person.GetAsync("users")).Status.Should().Be(200);
        (await person.GetAsync("application_keys")).Status.Should().Be(403);
        (await person.GetAsync("current_user/application_keys")).Status.Should().Be(200);
    }

    [Test]
    public async Task Both_keys_of_one_organization_are_needed()
    {
        await using var provider = await TestProvider.StartAsync();
        var one = await provider.CreateAsync();
        var other = await provider.CreateAsync();

        (await one.AdminWith(other.ServiceAccountKey).GetAsync("users")).Status.Should().Be(401);
        (await one.AdminWith("wrong").GetAsync("users")).Status.Should().Be(401);
        (await provider.Anonymous.GetAsync("api/v2/users")).Status.Should().Be(401);
    }

    [Test]
    public async Task Keys_of_another_account_are_not_found_under_this_one()
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateAsync();
        var account = (await CreateServiceAccountAsync(organization)).DataId;
        var keys = await organization.Admin.GetAsync("current_user/application_keys");
        var own = keys.Json["data"]![0]!["id"]!.GetValue<string>();

        var answer = await organization.Admin.GetAsync(
            $"service_accounts/{account}/application_keys/{own}"
        );

        answer.Status.Should().Be(404);
    }

    private static async Task<Answer> CreateServiceAccountAsync(TestOrganization organization) =>
        (
            await organization.Admin.PostAsync(
                "service_accounts",
                new JsonObject
                {
                    ["data"] = new JsonObject
                    {
                        ["type"] = "users",
                        ["attributes"] = new JsonObject
                        {
                            ["name"] = "Robot",
                            ["email"] = "robot@example.com",
                            ["service_account"] = true,
                        },
                    },
                }
            )
        ).Expect(HttpStatusCode.Created);
}
