using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Tests.AdminApi;

public sealed class RoleTests
{
    [Test]
    public async Task An_organization_starts_with_the_built_in_roles()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var roles = await organization.Admin.GetAsync("roles");

        roles.Json["data"]!
            .AsArray()
            .Select(role => role!["attributes"]!["name"]!.GetValue<string>())
            .Should()
            .Equal("Admin", "Standard", "Read Only");
        roles.Json["data"]![0]!["attributes"]!["user_count"]!.GetValue<int>().Should().Be(2);
    }

    [Test]
    public async Task A_role_is_made_changed_and_deleted()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var admin = organization.Admin;
        var id = await organization.CreateRoleAsync("Helpdesk", Permissions.UserAccessInvite);

        var renamed = await admin.PatchAsync(
            $"roles/{id}",
            TestOrganization.RoleRequest("Help desk", Permissions.UserAccessRead)
        );
        var read = await admin.GetAsync($"roles/{id}");
        var allowed = await admin.GetAsync($"roles/{id}/permissions");
        var deleted = await admin.DeleteAsync($"roles/{id}");

        renamed.Status.Should().Be(200);
        read.Data["attributes"]!["name"]!.GetValue<string>().Should().Be("Help desk");
        allowed.Json["data"]!
            .AsArray()
            .Select(permission => permission!["attributes"]!["name"]!.GetValue<string>())
            .Should()
            .Equal(Permissions.UserAccessRead);
        deleted.Status.Should().Be(204);
        (await admin.GetAsync($"roles/{id}")).Status.Should().Be(404);
    }

    [Test]
    public async Task Renaming_a_role_leaves_its_permissions()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var id = await organization.CreateRoleAsync("Helpdesk", Permissions.UserAccessInvite);

        await organization.Admin.PatchAsync(
            $"roles/{id}",
            Json.Object("""{"data":{"type":"roles","attributes":{"name":"Other"}}}""")
        );

        var read = await organization.Admin.GetAsync($"roles/{id}");
        read.Data["relationships"]!["permissions"]!["data"]!.AsArray().Should().ContainSingle();
    }

    [TestCase("helpdesk")]
    [TestCase("ADMIN")]
    public async Task Two_roles_of_one_name_are_a_conflict(string name)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        await organization.CreateRoleAsync("Helpdesk");

        var answer = await organization.Admin.PostAsync(
            "roles",
            TestOrganization.RoleRequest(name)
        );

        answer.Status.Should().Be(409);
        (await organization.Admin.GetAsync("roles")).Json["data"]!.AsArray().Should().HaveCount(4);
    }

    [TestCase("PATCH", "")]
    [TestCase("DELETE", "")]
    [TestCase("POST", "/permissions")]
    [TestCase("DELETE", "/permissions")]
    public async Task A_built_in_role_cannot_be_changed(string method, string path)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var body = TestOrganization.Reference(
            path.Length == 0 ? "roles" : "permissions",
            path.Length == 0 ? BuiltInRoles.Standard.Id : Permissions.All[0].Id
        );

        var answer = await organization.Admin.SendAsync(
            new HttpMethod(method),
            $"roles/{BuiltInRoles.Standard.Id}{path}",
            body.ToJsonString()
        );

        answer.Status.Should().Be(403);
    }

    [Test]
    public async Task A_role_is_given_and_taken()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var user = await organization.CreateUserAsync("ann@example.com");
        var role = await organization.CreateRoleAsync("Helpdesk");

        await organization.GiveRoleAsync(role, user);
        var holders = await organization.Admin.GetAsync($"roles/{role}/users");
        var count = await organization.Admin.GetAsync($"roles/{role}");
        var after = await organization.Admin.DeleteAsync(
            $"roles/{role}/users",
            TestOrganization.Reference("users", user)
        );

        holders.Json["data"]!.AsArray().Single()!["id"]!.GetValue<string>().Should().Be(user);
        count.Data["attributes"]!["user_count"]!.GetValue<int>().Should().Be(1);
        after.Json["data"]!.AsArray().Should().BeEmpty();
    }

    [Test]
    public async Task Giving_a_role_twice_gives_it_once()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var user = await organization.CreateUserAsync("ann@example.com");

        await organization.GiveRoleAsync(BuiltInRoles.Admin.Id, user);
        await organization.GiveRoleAsync(BuiltInRoles.Admin.Id, user);

        var read = await organization.Admin.GetAsync($"users/{user}");
        Ids(read.Data["relationships"]!["roles"]!["data"]!)
            .Should()
            .Equal(BuiltInRoles.Standard.Id, BuiltInRoles.Admin.Id);
    }

    [TestCase("standard", "Standard")]
    [TestCase("readOnly", "Read Only")]
    [TestCase("admin", "Admin")]
    [TestCase("none", null)]
    public async Task A_user_whom_scim_creates_has_the_default_role(string option, string? name)
    {
        var provider = await SharedProvider.GetAsync();
        var organization = await provider.CreateWithAsync("defaultRole", option);

        var user = await organization.CreateUserAsync("ann@example.com");

        var read = await organization.Admin.GetAsync($"users/{user}");
        var expected = BuiltInRoles
            .Every.Where(role => string.Equals(role.Name, name, StringComparison.Ordinal))
            .Select(role => role.Id);
        Ids(read.Data["relationships"]!["roles"]!["data"]!).Should().Equal(expected);
    }

    [Test]
    public async Task Who_may_not_manage_access_gives_no_role_with_more_than_their_own()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        var (_, key, own) = await organization.CreateServiceAccountAsync([
            Permissions.ServiceAccountWrite,
        ]);
        using var writer = organization.AdminWith(key);

        var same = await writer.PostAsync(
            "service_accounts",
            TestOrganization.ServiceAccountRequest(own)
        );
        var more = await writer.PostAsync(
            "service_accounts",
            TestOrganization.ServiceAccountRequest(BuiltInRoles.Admin.Id)
        );

        same.Status.Should().Be(201);
        more.Status.Should().Be(403);
    }

    [TestCase("sort=name", "Admin", "Read Only", "Standard")]
    [TestCase("sort=-name", "Standard", "Read Only", "Admin")]
    [TestCase("sort=-user_count&page[size]=1", "Admin")]
    [TestCase("filter=read", "Read Only")]
    public async Task Roles_are_sorted_and_searched(string query, params string[] names)
    {
        var organization = await SharedProvider.CreateOrganizationAsync();

        var roles = await organization.Admin.GetAsync($"roles?{query}");

        roles.Json["data"]!
            .AsArray()
            .Select(role => role!["attributes"]!["name"]!.GetValue<string>())
            .Should()
            .Equal(names);
    }

    private static IEnumerable<string> Ids(JsonNode list) =>
        list.AsArray().Select(item => item!["id"]!.GetValue<string>());
}
