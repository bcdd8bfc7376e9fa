using System.Net;
using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests.Accounts;

/// <summary>Roles that SCIM gives and shows, where the organization takes roles over SCIM.</summary>
public sealed class RolesOfUserTests
{
    private const string Unknown = "00000000-0000-4000-8000-000000000000";

    [Test]
    public async Task A_User_without_roles_shows_the_default_one_by_its_name()
    {
        var organization = await RolesOf.CreateAsync();

        var user = await organization.CreateUserAsync("ann@example.com");

        (await organization.RolesAsync(user)).Should().Equal(RolesOf.Standard);
        (await organization.ElementsAsync(user))[0]["display"]!
            .GetValue<string>()
            .Should()
            .Be("Standard");
    }

    [Test]
    public async Task Built_in_roles_and_the_organizations_own_are_applied_together()
    {
        var organization = await RolesOf.CreateAsync();
        var own = await organization.CreateRoleAsync("Helpdesk");

        var user = await organization.CreateUserWithAsync(
            own,
            RolesOf.Admin.ToUpperInvariant(),
            Unknown
        );

        (await organization.RolesAsync(user)).Should().Equal(own, RolesOf.Admin);
        (await organization.ElementsAsync(user))[0]["display"]!
            .GetValue<string>()
            .Should()
            .Be("Helpdesk");
    }

    [TestCase("default", true)]
    [TestCase("none", false)]
    [TestCase("keep", true)]
    public async Task A_new_User_whose_roles_match_none_has_what_the_option_says(
        string option,
        bool standard
    )
    {
        var organization = await RolesOf.CreateAsync($$"""{"unmatchedRoles":"{{option}}"}""");

        var user = await organization.CreateUserWithAsync(roles: [Unknown]);

        (await organization.RolesAsync(user)).Should().Equal(standard ? [RolesOf.Standard] : []);
    }

    [TestCase("default", "401e0000-0000-4000-8000-000000000002")]
    [TestCase("none", null)]
    [TestCase("keep", "401e0000-0000-4000-8000-000000000001")]
    public async Task An_administrator_whose_new_roles_match_none_has_what_the_option_says(
        string option,
        string? role
    )
    {
        var organization = await RolesOf.CreateAsync($$"""{"unmatchedRoles":"{{option}}"}""");
        var user = await organization.CreateUserWithAsync(RolesOf.Admin);

        (
            await organization.PatchRolesAsync(user, "replace", "roles", RolesOf.Roles(Unknown))
        ).Expect(HttpStatusCode.OK);

        (await organization.RolesAsync(user)).Should().Equal(role is null ? [] : [role]);
    }

    [Test]
    public async Task PATCH_add_keeps_the_roles_that_are_there()
    {
        var organization = await RolesOf.CreateAsync();
        var user = await organization.CreateUserAsync("ann@example.com");

        await organization.PatchRolesAsync(user, "add", "roles", RolesOf.Roles(RolesOf.Admin));

        (await organization.RolesAsync(user)).Should().Equal(RolesOf.Standard, RolesOf.Admin);
    }

    [Test]
    public async Task A_slot_is_changed_without_the_other()
    {
        var organization = await RolesOf.CreateAsync();
        var own = await organization.CreateRoleAsync("Helpdesk");
        var roles = RolesOf.Roles(RolesOf.Admin, RolesOf.Admin);
        roles[0]!["type"] = "slot1";
        roles[1]!["type"] = "slot2";
        var user = (await organization.Scim.PostAsync("Users", RolesOf.User(roles))).Id;

        await organization.PatchRolesAsync(user, "replace", "roles[type eq \"slot1\"].value", own);

        (await organization.RolesAsync(user)).Should().Equal(own, RolesOf.Admin);
        (await organization.ElementsAsync(user))
            .Select(role => role["type"]!.GetValue<string>())
            .Should()
            .Equal("slot1", "slot2");
    }

    [Test]
    public async Task PUT_without_roles_leaves_them()
    {
        var organization = await RolesOf.CreateAsync();
        var user = await organization.CreateUserWithAsync(RolesOf.Admin);

        await organization.Scim.PutAsync($"Users/{user}", TestOrganization.User("ann@example.com"));

        (await organization.RolesAsync(user)).Should().Equal(RolesOf.Admin);
    }

    [Test]
    public async Task Removing_the_attribute_takes_all_roles()
    {
        var organization = await RolesOf.CreateAsync();
        var user = await organization.CreateUserWithAsync(RolesOf.Admin);

        await organization.PatchRolesAsync(user, "remove", "roles", null);

        (await organization.RolesAsync(user)).Should().BeEmpty();
    }

    [TestCase("""["x"]""")]
    [TestCase("\"x\"")]
    [TestCase("""[{"value":"x"},1]""")]
    public async Task Roles_that_are_no_objects_are_refused_in_the_products_words(string roles)
    {
        var organization = await RolesOf.CreateAsync();
        var user = await organization.CreateUserWithAsync(RolesOf.Admin);

        var answers = new[]
        {
            await organization.Scim.PostAsync("Users", RolesOf.User(JsonNode.Parse(roles))),
            await organization.Scim.PutAsync($"Users/{user}", RolesOf.User(JsonNode.Parse(roles))),
            await organization.PatchRolesAsync(user, "add", "Roles", JsonNode.Parse(roles)),
        };

        answers.Should().OnlyContain(answer => answer.Status == 400);
        answers
            .Select(answer => answer.Json["detail"]!.GetValue<string>())
            .Should()
            .AllBe("'roles' should be object");
        (await organization.RolesAsync(user)).Should().Equal(RolesOf.Admin);
    }

    [Test]
    public async Task What_administrators_do_with_roles_is_shown()
    {
        var organization = await RolesOf.CreateAsync();
        var own = await organization.CreateRoleAsync("Helpdesk");
        var user = await organization.CreateUserAsync("ann@example.com");
        await organization.GiveRoleAsync(own, user);
        var given = await organization.RolesAsync(user);

        var request = TestOrganization.RoleRequest("Reception");
        request["data"]!["id"] = own;
        (await organization.Admin.PatchAsync($"roles/{own}", request)).Expect(HttpStatusCode.OK);
        var renamed = await organization.ElementsAsync(user);
        await organization.Admin.DeleteAsync($"roles/{own}");

        given.Should().BeEquivalentTo(RolesOf.Standard, own);
        renamed.Select(role => role["display"]!.GetValue<string>()).Should().Contain("Reception");
        (await organization.RolesAsync(user)).Should().Equal(RolesOf.Standard);
    }

    [TestCase("rfc", "anything")]
    [TestCase("seed", null)]
    public async Task Elsewhere_roles_are_an_attribute_like_any_other(string preset, string? kept)
    {
        var organization = await SharedProvider.CreateOrganizationAsync(
            $$"""{"preset":"{{preset}}"}"""
        );

        var created = await organization.Scim.PostAsync(
            "Users",
            RolesOf.User(RolesOf.Roles("anything"))
        );

        created
            .Expect(HttpStatusCode.Created)
            .Json["roles"]
            ?[0]!["value"]!.GetValue<string>()
            .Should()
            .Be(kept);
    }
}
