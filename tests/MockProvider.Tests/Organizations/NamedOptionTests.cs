using System.Net;
using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests.Organizations;

public sealed class NamedOptionTests
{
    private const string Ann = "ann@example.com";

    [TestCase(true, 410)]
    [TestCase(false, 200)]
    public async Task Resending_ends_earlier_links(bool value, int status)
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateWithAsync("resendEndsEarlierLinks", value);
        var id = await organization.CreateUserAsync(Ann);
        var first = await organization.LastLinkAsync(Ann);

        (await organization.ResendAsync(id)).Expect(HttpStatusCode.Created);

        (await organization.LookAsync(first)).Status.Should().Be(status);
    }

    [TestCase(false, 0)]
    [TestCase(true, 1)]
    public async Task Inactive_users_are_invited(bool value, int mails)
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateWithAsync("inactiveUsersAreInvited", value);

        var id = await organization.CreateUserAsync(Ann, active: false);

        (await organization.MailAsync(Ann)).Should().HaveCount(mails);
        (await organization.StatusAsync(id)).Should().Be("Disabled");
        await organization.SetActiveAsync(id, true);
        (await organization.MailAsync(Ann)).Should().HaveCount(1);
        (await organization.StatusAsync(id)).Should().Be("Pending");
    }

    [TestCase(false, 404)]
    [TestCase(true, 200)]
    public async Task Service_accounts_are_seen_over_scim(bool value, int status)
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateWithAsync("serviceAccountsOverScim", value);

        var read = await organization.Scim.GetAsync($"Users/{organization.ServiceAccountId}");

        read.Status.Should().Be(status);
    }

    [TestCase("notFound", 404, 201)]
    [TestCase("disabled", 200, 409)]
    public async Task Deleted_users_over_scim(string value, int read, int again)
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateWithAsync("deletedUsersOverScim", value);
        var id = await organization.CreateUserAsync(Ann);

        (await organization.Scim.DeleteAsync($"Users/{id}")).Expect(HttpStatusCode.NoContent);

        (await organization.Scim.GetAsync($"Users/{id}")).Status.Should().Be(read);
        var second = await organization.Scim.PostAsync("Users", TestOrganization.User(Ann));
        second.Status.Should().Be(again);
        (await organization.StatusAsync(id)).Should().Be("Disabled");
    }

    [TestCase("whenExpired", 1, 47, 1)]
    [TestCase("whenExpired", 1, 48, 2)]
    [TestCase("never", 1, 48, 1)]
    [TestCase("always", 1, 1, 2)]
    public async Task Reactivation_invites(string value, int before, int hours, int after)
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateWithAsync("reactivationInvites", value);
        await organization.FreezeAsync();
        var id = await organization.CreateUserAsync(Ann);
        (await organization.MailAsync(Ann)).Should().HaveCount(before);
        await organization.SetActiveAsync(id, false);
        await organization.AdvanceAsync(TimeSpan.FromHours(hours));

        await organization.SetActiveAsync(id, true);

        (await organization.MailAsync(Ann)).Should().HaveCount(after);
    }

    [TestCase(403)]
    [TestCase(402)]
    [TestCase(404)]
    public async Task Plan_refusal(int status)
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateWithAsync("planRefusal", status);
        var id = await organization.CreateUserAsync(Ann);

        await organization.SetPlanAsync("pro");

        var refused = await organization.Scim.GetAsync($"Users/{id}");
        refused.Status.Should().Be(status);
        refused.Json["status"]!.GetValue<string>().Should().Be($"{status}");
        (await organization.StatusAsync(id)).Should().Be("Pending");
        await organization.SetPlanAsync("enterprise");
        (await organization.Scim.GetAsync($"Users/{id}")).Status.Should().Be(200);
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task Documented_errors(bool value)
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateWithAsync("documentedErrors", value);

        var answer = await organization.Scim.GetAsync("Users/nobody");

        answer.Json.ContainsKey("errors").Should().Be(value);
        answer.Json["schemas"]![0]!
            .GetValue<string>()
            .Should()
            .Be("urn:ietf:params:scim:api:messages:2.0:Error");
    }

    [TestCase("full", true)]
    [TestCase("documented", false)]
    public async Task User_schema(string value, bool hasNickName)
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateWithAsync("userSchema", value);

        var schema = await organization.Scim.GetAsync(
            "Schemas/urn:ietf:params:scim:schemas:core:2.0:User"
        );

        schema.Json["attributes"]!
            .AsArray()
            .Select(attribute => attribute!["name"]!.GetValue<string>())
            .Contains("nickName", StringComparer.Ordinal)
            .Should()
            .Be(hasNickName);
    }

    [TestCase(true, 200)]
    [TestCase(false, 400)]
    public async Task Lenient_clients(bool value, int status)
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateWithAsync("lenientClients", value);
        var id = await organization.CreateUserAsync(Ann);

        var answer = await organization.PatchAsync(id, "active", "False");

        answer.Status.Should().Be(status);
    }

    [TestCase(true, 400)]
    [TestCase(false, 201)]
    public async Task Address_required(bool value, int status)
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateWithAsync("addressRequired", value);

        var answer = await organization.Scim.PostAsync("Users", TestOrganization.User("ann"));

        answer.Status.Should().Be(status);
        (await organization.MailAsync()).Should().BeEmpty();
    }

    [TestCase("notFound", 404, false)]
    [TestCase("forbidden", 403, true)]
    [Proves("R7644-3.11-01", "R6750-3.1-03", "R7644-3.12-11")]
    public async Task Me_for_service_accounts(string value, int status, bool challenged)
    {
        await using var provider = await TestProvider.StartAsync();
        var organization = await provider.CreateWithAsync("meForServiceAccounts", value);

        var answer = await organization.Scim.GetAsync("Me");

        answer.Status.Should().Be(status);
        answer
            .Response.Headers.WwwAuthenticate.Any(it =>
                it.Parameter!.Contains("insufficient_scope", StringComparison.Ordinal)
            )
            .Should()
            .Be(challenged);
    }

    [TestCase("rfc", false)]
    [TestCase("seed", true)]
    public async Task A_preset_gives_the_options_that_are_left_out(string preset, bool documented)
    {
        await using var provider = await TestProvider.StartAsync();
        var definition = new JsonObject { ["preset"] = preset };
        var organization = await provider.CreateAsync(definition.ToJsonString());

        var answer = await organization.Scim.GetAsync("Users/nobody");

        answer.Json.ContainsKey("errors").Should().Be(documented);
    }
}
