using System.Net;
using System.Text.Json.Nodes;

namespace ScimConformance.MockProvider.Tests.Teams;

/// <summary>What Groups do to teams in organizations where Groups are managed teams.</summary>
public sealed class ManagedTeamTests
{
    [Test]
    [Proves("DD-GRP-01")]
    public async Task A_Group_makes_a_managed_team_of_its_members()
    {
        var organization = await TeamsOf.CreateAsync();
        var user = await organization.CreateUserAsync("ann@example.com");
        await organization.CreateGroupAsync("On Call", user);

        (await organization.TeamsAsync()).Should().Equal("on_call On_Call true 1");
        (await organization.TeamMembersAsync(await organization.TeamIdAsync()))
            .Should()
            .Equal(user);
    }

    [Test]
    [Proves("DD-GRP-01")]
    public async Task Members_come_and_go_with_those_of_the_Group()
    {
        var organization = await TeamsOf.CreateAsync();
        var users = await organization.CreateUsersAsync('a', 'b');
        var group = await organization.CreateGroupAsync("x", users['a']);
        var team = await organization.TeamIdAsync();

        await organization.Scim.PatchAsync(
            $"Groups/{group}",
            TestOrganization.Replace("members", AGroup.Members(users['b']))
        );

        (await organization.TeamMembersAsync(team)).Should().Equal(users['b']);
    }

    [TestCase("PUT")]
    [TestCase("PATCH")]
    public async Task A_renamed_Group_renames_its_team(string method)
    {
        var organization = await TeamsOf.CreateAsync();
        var group = await organization.CreateGroupAsync("one");
        var team = await organization.TeamIdAsync();

        var answer = method is "PUT"
            ? await organization.Scim.PutAsync($"Groups/{group}", AGroup.Named("Two"))
            : await organization.Scim.PatchAsync(
                $"Groups/{group}",
                TestOrganization.Replace("displayName", "Two")
            );

        answer.Expect(HttpStatusCode.OK);
        (await organization.TeamsAsync()).Should().Equal("two Two true 0");
        (await organization.TeamIdAsync()).Should().Be(team);
    }

    [Test]
    [Proves("DD-GRP-07")]
    public async Task A_deleted_Group_leaves_its_team_without_members_to_the_people()
    {
        var organization = await TeamsOf.CreateAsync();
        var user = await organization.CreateUserAsync("ann@example.com");
        var group = await organization.CreateGroupAsync("x", user);
        var team = await organization.TeamIdAsync();

        (await organization.Scim.DeleteAsync($"Groups/{group}")).Expect(HttpStatusCode.NoContent);

        (await organization.TeamsAsync()).Should().Equal("x x false 0");
        (await organization.JoinAsync(team, user)).Expect(HttpStatusCode.OK);
        (await organization.TeamMembersAsync(team)).Should().Equal(user);
    }

    [Test]
    public async Task A_Group_pushed_again_takes_its_old_team_back()
    {
        var organization = await TeamsOf.CreateAsync();
        var group = await organization.CreateGroupAsync("x");
        var team = await organization.TeamIdAsync();
        await organization.Scim.DeleteAsync($"Groups/{group}");

        await organization.CreateGroupAsync("X");

        (await organization.TeamsAsync()).Should().Equal("x X true 0");
        (await organization.TeamIdAsync()).Should().Be(team);
    }

    [TestCase("handle", "OnCall", "oncall", "oncall oncall true 1")]
    [TestCase("name", "OnCall", "OnCall", "oncall OnCall true 1")]
    [Proves("DD-GRP-09")]
    public async Task A_Group_takes_over_the_team_that_matches(
        string match,
        string existing,
        string pushed,
        string team
    )
    {
        var organization = await TeamsOf.CreateAsync($$"""{"teamMatch":"{{match}}"}""");
        var users = await organization.CreateUsersAsync('a', 'b');
        var id = await organization.MakeTeamAsync(existing);
        (await organization.JoinAsync(id, users['a'])).Expect(HttpStatusCode.OK);

        await organization.CreateGroupAsync(pushed, users['b']);

        (await organization.TeamsAsync()).Should().Equal(team);
        (await organization.TeamMembersAsync(id)).Should().Equal(users['b']);
    }

    [Test]
    [Proves("DD-GRP-09")]
    public async Task By_name_a_team_of_the_same_handle_and_another_name_is_in_the_way()
    {
        var organization = await TeamsOf.CreateAsync("""{"teamMatch":"name"}""");
        await organization.MakeTeamAsync("OnCall");

        var answer = await organization.Scim.PostAsync("Groups", AGroup.Named("oncall"));

        answer.Status.Should().Be(409);
        answer.Json["scimType"]!.GetValue<string>().Should().Be("uniqueness");
        (await organization.TeamsAsync()).Should().Equal("oncall OnCall false 0");
        (await organization.Scim.GetAsync("Groups")).Json["totalResults"]!
            .GetValue<int>()
            .Should()
            .Be(0);
    }

    [TestCase("POST")]
    [TestCase("PUT")]
    [TestCase("PATCH")]
    [Proves("DD-GRP-05")]
    public async Task Two_Groups_cannot_be_one_team(string method)
    {
        var organization = await TeamsOf.CreateAsync();
        await organization.CreateGroupAsync("On Call");
        var other = await organization.CreateGroupAsync("other");

        var answer = method switch
        {
            "POST" => await organization.Scim.PostAsync("Groups", AGroup.Named("on call")),
            "PUT" => await organization.Scim.PutAsync($"Groups/{other}", AGroup.Named("on call")),
            _ => await organization.Scim.PatchAsync(
                $"Groups/{other}",
                TestOrganization.Replace("displayName", "on call")
            ),
        };

        answer.Status.Should().Be(409);
        (await organization.TeamsAsync())
            .Should()
            .Equal("on_call On_Call true 0", "other other true 0");
        (await organization.Scim.GetAsync($"Groups/{other}")).Json["displayName"]!
            .GetValue<string>()
            .Should()
            .Be("other");
    }

    [TestCase("refuse", 400)]
    [TestCase("replace", 201)]
    [Proves("DD-GRP-11")]
    public async Task A_name_that_no_team_can_have(string value, int status)
    {
        var organization = await TeamsOf.CreateAsync($$"""{"teamNames":"{{value}}"}""");

        var answer = await organization.Scim.PostAsync("Groups", AGroup.Named("Zürich"));

        answer.Status.Should().Be(status);
        (await organization.TeamsAsync()).Should().HaveCount(status == 201 ? 1 : 0);
    }

    [Test]
    public async Task Groups_of_a_strict_provider_make_no_teams()
    {
        var organization = await SharedProvider.CreateOrganizationAsync();
        await organization.CreateGroupAsync("Zürich & Bern");

        (await organization.TeamsAsync()).Should().BeEmpty();
    }

    [TestCase("groups-make-no-teams", "", "")]
    [TestCase("a-deleted-group-takes-its-team-along", "b b true 0", "b b true 0")]
    public async Task A_fault_shows(string deviation, string first, string last)
    {
        var organization = await TeamsOf.CreateAsync("{}", deviation);
        var group = await organization.CreateGroupAsync("a");
        await organization.CreateGroupAsync("b");
        await organization.Scim.DeleteAsync($"Groups/{group}");

        var teams = await organization.TeamsAsync();

        string.Join(';', teams.Take(1)).Should().Be(first);
        string.Join(';', teams.TakeLast(1)).Should().Be(last);
    }
}
