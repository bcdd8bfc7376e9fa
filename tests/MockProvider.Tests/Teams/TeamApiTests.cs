using System.Net;
using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests.Teams;

/// <summary>Teams in the admin API.</summary>
public sealed class TeamApiTests
{
    [TestCase("", 403)]
    [TestCase("managed-teams-can-be-changed-by-hand", 200)]
    [Proves("DD-GRP-10")]
    public async Task Nobody_joins_a_managed_team_by_hand(string deviation, int status)
    {
        var organization = await TeamsOf.CreateAsync("{}", deviation);
        var user = await organization.CreateUserAsync("ann@example.com");
        await organization.CreateGroupAsync("x");

        var answer = await organization.JoinAsync(await organization.TeamIdAsync(), user);

        answer.Status.Should().Be(status, answer.Text);
    }

    [Test]
    [Proves("DD-GRP-10")]
    public async Task Nobody_leaves_a_managed_team_by_hand()
    {
        var organization = await TeamsOf.CreateAsync();
        var user = await organization.CreateUserAsync("ann@example.com");
        var group = await organization.CreateGroupAsync("x", user);
        var team = await organization.TeamIdAsync();

        (await organization.Admin.DeleteAsync($"team/{team}/memberships/{user}"))
            .Status.Should()
            .Be(403);
        (await organization.MembersAsync(group)).Should().Equal(user);
    }

    [Test]
    public async Task People_join_and_leave_a_team_that_is_their_own()
    {
        var organization = await TeamsOf.CreateAsync();
        var user = await organization.CreateUserAsync("ann@example.com");
        var team = await organization.MakeTeamAsync("x");

        (await organization.JoinAsync(team, user)).Expect(HttpStatusCode.OK);
        (await organization.JoinAsync(team, user)).Status.Should().Be(409);
        (await organization.TeamMembersAsync(team)).Should().Equal(user);
        (await organization.Admin.DeleteAsync($"team/{team}/memberships/{user}")).Expect(
            HttpStatusCode.NoContent
        );
        (await organization.Admin.DeleteAsync($"team/{team}/memberships/{user}"))
            .Status.Should()
            .Be(404);
        (await organization.TeamMembersAsync(team)).Should().BeEmpty();
    }

    [Test]
    public async Task What_is_not_there_is_not_found()
    {
        var organization = await TeamsOf.CreateAsync();
        var team = await organization.MakeTeamAsync("x");

        (await organization.Admin.GetAsync("team/nobody")).Status.Should().Be(404);
        (await organization.Admin.GetAsync("team/nobody/memberships")).Status.Should().Be(404);
        (await organization.JoinAsync("nobody", organization.AdministratorId))
            .Status.Should()
            .Be(404);
        (await organization.JoinAsync(team, "nobody")).Status.Should().Be(404);
    }

    [TestCase("""{"data":{"attributes":{"name":"b_"}}}""", 400)]
    [TestCase("""{"data":{"attributes":{}}}""", 400)]
    [TestCase("""{"data":{"attributes":{"name":"b","handle":"c"}}}""", 400)]
    [TestCase("""{"data":{"attributes":{"name":"A"}}}""", 409)]
    [TestCase("""{"data":{"attributes":{"name":"B","handle":"b"}}}""", 201)]
    public async Task A_new_team_has_a_name_and_a_handle_of_its_own(string body, int status)
    {
        var organization = await TeamsOf.CreateAsync();
        await organization.MakeTeamAsync("a");

        var answer = await organization.Admin.PostAsync("team", JsonNode.Parse(body)!.AsObject());

        answer.Status.Should().Be(status, answer.Text);
    }

    [Test]
    public async Task A_membership_must_name_a_user()
    {
        var organization = await TeamsOf.CreateAsync();
        var team = await organization.MakeTeamAsync("a");

        (await organization.Admin.PostAsync($"team/{team}/memberships", []))
            .Status.Should()
            .Be(400);
    }

    [Test]
    public async Task Another_organizations_teams_are_neither_seen_nor_changed()
    {
        var organization = await TeamsOf.CreateAsync();
        var other = await TeamsOf.CreateAsync();
        var team = await other.MakeTeamAsync("a");
        var user = await organization.CreateUserAsync("ann@example.com");

        (await organization.TeamsAsync()).Should().BeEmpty();
        (await organization.Admin.GetAsync($"team/{team}")).Status.Should().Be(404);
        (await organization.JoinAsync(team, user)).Status.Should().Be(404);
        (await other.JoinAsync(team, user)).Status.Should().Be(404);
        (await organization.CreateGroupAsync("a")).Should().NotBeEmpty();
        (await other.TeamsAsync()).Should().Equal("a a false 0");
    }
}
