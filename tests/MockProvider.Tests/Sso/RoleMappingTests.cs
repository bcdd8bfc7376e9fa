using System.Net;
using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Accounts;

namespace ScimConformance.MockProvider.Tests.Sso;

/// <summary>Roles that the identity provider's attributes give at login.</summary>
public sealed class RoleMappingTests
{
    private const string Ann = SsoOrganization.Ann;

    [Test]
    public async Task All_mappings_that_fit_give_their_roles_in_place_of_the_default_one()
    {
        var sso = await MappedAsync();
        var own = await sso.Organization.CreateRoleAsync("Helpdesk");

        var id = await sso.WhoIsAsync(
            await SignInAsync(sso, ("groups", "admins"), ("groups", "help"), ("groups", "others"))
        );

        (await RolesAsync(sso, id)).Should().BeEquivalentTo(BuiltInRoles.Admin.Id, own);
    }

    [Test]
    public async Task A_later_login_changes_them()
    {
        var sso = await MappedAsync();
        await sso.Organization.CreateRoleAsync("Helpdesk");
        await SignInAsync(sso, ("groups", "help"));

        var id = await sso.WhoIsAsync(await SignInAsync(sso, ("groups", "admins")));

        (await RolesAsync(sso, id)).Should().Equal(BuiltInRoles.Admin.Id);
    }

    [TestCase("groups", "Admins")]
    [TestCase("group", "admins")]
    public async Task Whom_no_mapping_fits_loses_all_roles_and_is_not_let_in(
        string attribute,
        string value
    )
    {
        var sso = await MappedAsync();
        var id = await sso.Organization.CreateActiveUserAsync(Ann);

        var answer = await SignInAsync(sso, (attribute, value));

        answer.Status.Should().Be(403);
        (await RolesAsync(sso, id)).Should().BeEmpty();
        (await sso.WhoIsAsync(await SignInAsync(sso, ("groups", "admins")))).Should().Be(id);
    }

    [Test]
    public async Task JIT_makes_no_account_for_whom_no_mapping_fits()
    {
        var sso = await MappedAsync();

        var answer = await SignInAsync(sso);

        answer.Status.Should().Be(403);
        var found = await sso.Organization.Scim.GetAsync($"Users?filter=userName eq \"{Ann}\"");
        found.Json["totalResults"]!.GetValue<int>().Should().Be(0);
    }

    [Test]
    public async Task With_the_switch_off_the_mappings_do_nothing()
    {
        var sso = await MappedAsync(on: false);

        var id = await sso.WhoIsAsync(await SignInAsync(sso, ("groups", "admins")));

        (await RolesAsync(sso, id)).Should().Equal(BuiltInRoles.Standard.Id);
    }

    [TestCase(true, "401e0000-0000-4000-8000-000000000002")]
    [TestCase(false, "401e0000-0000-4000-8000-000000000001")]
    public async Task Roles_over_SCIM_come_first(bool overScim, string role)
    {
        var sso = await MappedAsync(scimRoles: overScim);
        var id = await sso.Organization.CreateActiveUserAsync(Ann);

        await SignInAsync(sso, ("groups", "admins"));

        (await RolesAsync(sso, id)).Should().Equal(role);
    }

    [Test]
    public async Task The_settings_show_the_mappings()
    {
        var sso = await MappedAsync();

        var settings = await sso.ReadAsync();

        settings["mapsRoles"]!.GetValue<bool>().Should().BeTrue();
        settings["roleMappings"]![0]!
            .ToJsonString()
            .Should()
            .Be("""{"attribute":"groups","value":"admins","role":"Admin"}""");
    }

    private static async Task<SsoOrganization> MappedAsync(bool on = true, bool scimRoles = false)
    {
        var sso = await SsoOrganization.CreateAsync(
            definition: new JsonObject
            {
                ["options"] = new JsonObject { ["scimRoles"] = scimRoles },
            }.ToJsonString()
        );
        var settings = SsoOrganization.Settings(jit: true);
        settings["mapsRoles"] = on;
        settings["roleMappings"] = JsonNode.Parse(
            """
            [
              {"attribute": "groups", "value": "admins", "role": "Admin"},
              {"attribute": "groups", "value": "help", "role": "Helpdesk"}
            ]
            """
        );
        (await sso.SetAsync(settings)).Expect(HttpStatusCode.OK);
        return sso;
    }

    private static async Task<Answer> SignInAsync(
        SsoOrganization sso,
        params (string, string)[] attributes
    ) =>
        await sso.SendAsync(SsoOrganization.Idp.Respond((await sso.LoginAsync()).With(attributes)));

    private static async Task<IReadOnlyList<string>> RolesAsync(SsoOrganization sso, string id) =>
        [
            .. (await sso.Organization.Admin.GetAsync($"users/{id}"))
                .Expect(HttpStatusCode.OK)
                .Data["relationships"]!["roles"]!["data"]!
                .AsArray()
                .Select(role => role!["id"]!.GetValue<string>()),
        ];
}
