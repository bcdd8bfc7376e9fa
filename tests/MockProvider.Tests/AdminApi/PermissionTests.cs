using System.Net;
using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Tests.AdminApi;

public sealed class PermissionTests
{
    private const string Invite = Permissions.UserAccessInvite;
    private const string Manage = Permissions.UserAccessManage;

    [TestCase(200, Invite, Manage)]
    [TestCase(403, Invite)]
    [TestCase(403, Manage)]
    [TestCase(403, Permissions.OrgManagement)]
    public async Task Scim_takes_both_permissions(int status, params string[] permissions)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var (_, key, _) = await organization.CreateServiceAccountAsync(permissions);
        using var client = organization.ScimWith(key);

        (await client.GetAsync("Users?count=1")).Status.Should().Be(status);
        (await client.GetAsync("ServiceProviderConfig")).Status.Should().Be(status);
        (await client.GetAsync("Schemas")).Status.Should().Be(status);
    }

    [Test]
    public async Task A_refusal_for_want_of_a_permission_is_a_scim_error_and_changes_nothing()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var (_, key, _) = await organization.CreateServiceAccountAsync([Invite]);
        using var client = organization.ScimWith(key);

        var answer = await client.PostAsync("Users", TestOrganization.User("eve@example.com"));

        answer.Status.Should().Be(403);
        answer.Json["status"]!.GetValue<string>().Should().Be("403");
        var found = await organization.Scim.GetAsync(
            "Users?filter=userName%20eq%20%22eve%40example.com%22"
        );
        found.Json["totalResults"]!.GetValue<int>().Should().Be(0);
    }

    [TestCase(200, Invite, Manage)]
    [TestCase(403, Invite)]
    [TestCase(403, Permissions.UserAppKeys)]
    public async Task A_key_with_scopes_carries_no_more_than_these(
        int status,
        params string[] scopes
    )
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var (_, key, _) = await organization.CreateServiceAccountAsync(
            [Invite, Manage, Permissions.UserAppKeys],
            scopes
        );

        (await organization.TryKeyAsync(key)).Should().Be(status);
    }

    [Test]
    public async Task A_scope_gives_nothing_that_the_owner_lacks()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var (_, key, _) = await organization.CreateServiceAccountAsync([Invite], Invite, Manage);

        (await organization.TryKeyAsync(key)).Should().Be(403);
    }

    [Test]
    public async Task What_changes_in_a_role_counts_on_the_next_call()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var (_, key, role) = await organization.CreateServiceAccountAsync([Invite, Manage]);
        var permission = TestOrganization.Reference("permissions", Permissions.Named(Invite).Id);
        var before = await organization.TryKeyAsync(key);

        (await organization.Admin.DeleteAsync($"roles/{role}/permissions", permission)).Expect(
            HttpStatusCode.OK
        );
        var without = await organization.TryKeyAsync(key);
        (await organization.Admin.PostAsync($"roles/{role}/permissions", permission)).Expect(
            HttpStatusCode.OK
        );
        var again = await organization.TryKeyAsync(key);

        new[] { before, without, again }.Should().Equal(200, 403, 200);
    }

    [Test]
    public async Task Who_loses_a_role_loses_its_permissions_on_the_next_call()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var (id, key, role) = await organization.CreateServiceAccountAsync([Invite, Manage]);

        (
            await organization.Admin.DeleteAsync(
                $"roles/{role}/users",
                TestOrganization.Reference("users", id)
            )
        ).Expect(HttpStatusCode.OK);

        (await organization.TryKeyAsync(key)).Should().Be(403);
    }

    [Test]
    public async Task A_deleted_role_gives_nothing_any_more()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var (id, key, role) = await organization.CreateServiceAccountAsync([Invite, Manage]);

        (await organization.Admin.DeleteAsync($"roles/{role}")).Status.Should().Be(204);

        (await organization.TryKeyAsync(key)).Should().Be(403);
        var user = await organization.Admin.GetAsync($"users/{id}");
        user.Data["relationships"]!["roles"]!["data"]!.AsArray().Should().BeEmpty();
    }

    [Test]
    public async Task The_scopes_of_a_key_stay_when_the_role_changes()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var (id, _, role) = await organization.CreateServiceAccountAsync(
            [Invite, Manage],
            Invite,
            Manage
        );

        await organization.Admin.DeleteAsync(
            $"roles/{role}/permissions",
            TestOrganization.Reference("permissions", Permissions.Named(Invite).Id)
        );

        var keys = await organization.Admin.GetAsync($"service_accounts/{id}/application_keys");
        keys.Json["data"]![0]!["attributes"]!
            ["scopes"]
            .ShouldBe("""["user_access_invite","user_access_manage"]""");
    }

    [TestCase("GET", "users", Permissions.UserAccessRead)]
    [TestCase("GET", "users/{own}", Permissions.UserAccessRead)]
    [TestCase("GET", "users/{own}/permissions", Permissions.UserAccessRead)]
    [TestCase("GET", "users/{own}/orgs", Permissions.UserAccessRead)]
    [TestCase("POST", "users", Invite)]
    [TestCase("PATCH", "users/{own}", Manage)]
    [TestCase("DELETE", "users/{own}", Manage)]
    [TestCase("PUT", "anonymize_users", Manage)]
    [TestCase("POST", "user_invitations", Invite)]
    [TestCase("GET", "user_invitations/{own}", Invite)]
    [TestCase("DELETE", "users/{own}/invitations", Invite)]
    [TestCase("POST", "service_accounts", Permissions.ServiceAccountWrite)]
    [TestCase("POST", "service_accounts/{own}/application_keys", Permissions.ServiceAccountWrite)]
    [TestCase("GET", "service_accounts/{own}/application_keys", Permissions.ServiceAccountWrite)]
    [TestCase("POST", "current_user/application_keys", Permissions.UserAppKeys)]
    [TestCase("GET", "current_user/application_keys", Permissions.UserAppKeys)]
    [TestCase("GET", "current_user/application_keys/{own}", Permissions.UserAppKeys)]
    [TestCase("PATCH", "current_user/application_keys/{own}", Permissions.UserAppKeys)]
    [TestCase("DELETE", "current_user/application_keys/{own}", Permissions.UserAppKeys)]
    [TestCase("GET", "application_keys", Permissions.OrgAppKeysRead)]
    [TestCase("GET", "application_keys/{own}", Permissions.OrgAppKeysRead)]
    [TestCase("PATCH", "application_keys/{own}", Permissions.OrgAppKeysWrite)]
    [TestCase("DELETE", "application_keys/{own}", Permissions.OrgAppKeysWrite)]
    [TestCase("POST", "personal_access_tokens", Permissions.UserAppKeys)]
    [TestCase("GET", "personal_access_tokens", Permissions.OrgAppKeysRead)]
    [TestCase("GET", "personal_access_tokens/{own}", Permissions.OrgAppKeysRead)]
    [TestCase("PATCH", "personal_access_tokens/{own}", Permissions.OrgAppKeysWrite)]
    [TestCase("DELETE", "personal_access_tokens/{own}", Permissions.OrgAppKeysWrite)]
    [TestCase("GET", "api_keys", Permissions.ApiKeysRead)]
    [TestCase("GET", "api_keys/{own}", Permissions.ApiKeysRead)]
    [TestCase("POST", "api_keys", Permissions.ApiKeysWrite)]
    [TestCase("PATCH", "api_keys/{own}", Permissions.ApiKeysWrite)]
    [TestCase("DELETE", "api_keys/{own}", Permissions.ApiKeysDelete)]
    [TestCase("GET", "permissions", Permissions.UserAccessRead)]
    [TestCase("GET", "roles", Permissions.UserAccessRead)]
    [TestCase("POST", "roles", Manage)]
    [TestCase("GET", "roles/{own}", Permissions.UserAccessRead)]
    [TestCase("PATCH", "roles/{own}", Manage)]
    [TestCase("DELETE", "roles/{own}", Manage)]
    [TestCase("GET", "roles/{own}/permissions", Permissions.UserAccessRead)]
    [TestCase("POST", "roles/{own}/permissions", Manage)]
    [TestCase("DELETE", "roles/{own}/permissions", Manage)]
    [TestCase("GET", "roles/{own}/users", Permissions.UserAccessRead)]
    [TestCase("POST", "roles/{own}/users", Manage)]
    [TestCase("DELETE", "roles/{own}/users", Manage)]
    public async Task Each_route_takes_its_permission(string method, string path, string permission)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var (id, allowed, _) = await organization.CreateServiceAccountAsync([permission]);
        var others = Permissions
            .All.Select(known => known.Name)
            .Except([permission, .. AlsoOpen(path, permission)], StringComparer.Ordinal)
            .ToArray();
        var (_, refused, _) = await organization.CreateServiceAccountAsync(others);
        using var may = organization.AdminWith(allowed);
        using var mayNot = organization.AdminWith(refused);
        var target = path.Replace("{own}", id, StringComparison.Ordinal);

        var refusal = await mayNot.SendAsync(new HttpMethod(method), target, "{}");
        var answer = await may.SendAsync(new HttpMethod(method), target, "{}");

        refusal.Status.Should().Be(403);
        refusal.Json["errors"]!.AsArray().Should().ContainSingle();
        // What is asked for makes no sense, so that it is answered with another refusal, or a page.
        answer.Status.Should().BeOneOf(200, 204, 400, 403, 404);
        answer.Text.Should().NotContain("This takes the permission " + permission);
    }

    // A second permission opens some routes as well.
    private static string[] AlsoOpen(string path, string permission) =>
        path.StartsWith("current_user", StringComparison.Ordinal)
            ? [Permissions.OrgAppKeysRead, Permissions.OrgAppKeysWrite]
        : path.StartsWith("personal_access_tokens", StringComparison.Ordinal)
            ? [Permissions.UserAppKeys]
        : path.StartsWith("users/{own}", StringComparison.Ordinal) && permission is Manage
            ? [Permissions.ServiceAccountWrite]
        : [];
}
