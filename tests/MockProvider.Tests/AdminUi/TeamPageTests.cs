using System.Net;
using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests.AdminUi;

public sealed class TeamPageTests
{
    private const string Path = "organization-settings/teams";

    [Test]
    public async Task A_pushed_group_is_a_managed_team_with_its_members()
    {
        var organization = await SharedProvider.CreateOrganizationAsync("""{"preset":"current"}""");
        using var visit = await PageVisit.SignInAsync(organization);
        var id = await organization.CreateUserAsync("ann@example.com");
        (
            await organization.Scim.PostAsync(
                "Groups",
                new JsonObject
                {
                    ["schemas"] = new JsonArray("urn:ietf:params:scim:schemas:core:2.0:Group"),
                    ["displayName"] = "Bakers",
                    ["members"] = new JsonArray(new JsonObject { ["value"] = id }),
                }
            )
        ).Expect(HttpStatusCode.Created);

        var teams = (await visit.GetAsync(Path)).Expect(HttpStatusCode.OK).Text;
        var team = await visit.GetAsync(
            $"{Path}/{teams.Split($"href=\"/{Path}/")[1].Split('"')[0]}"
        );

        teams.Should().Contain("Bakers").And.Contain("Identity provider");
        team.Expect(HttpStatusCode.OK)
            .Text.Should()
            .Contain($"/organization-settings/users/{id}")
            .And.Contain("manages this team");
    }

    [Test]
    public async Task Where_groups_are_no_teams_there_is_no_such_page()
    {
        var organization = await SharedProvider.CreateOrganizationAsync("""{"preset":"seed"}""");
        using var visit = await PageVisit.SignInAsync(organization);

        (await visit.GetAsync(Path)).Status.Should().Be(404);
        (await visit.GetAsync($"{Path}/any")).Status.Should().Be(404);
    }
}
