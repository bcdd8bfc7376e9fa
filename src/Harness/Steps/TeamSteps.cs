using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Ports;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Steps;

/// <summary>Teams as administrators see them.</summary>
[Binding]
internal sealed class TeamSteps(
    Story story,
    GroupStory groups,
    GroupClient client,
    ScenarioPorts ports
)
{
    private string Name => TeamHandle.NameOf(groups.TeamName ?? groups.That.Name);

    private string Handle => TeamHandle.Of(Name);

    [Given("^managed teams are switched (on|off)$")]
    public Task GivenSwitched(string state) =>
        ports.Organization.SwitchManagedTeamsAsync(
            string.Equals(state, "on", StringComparison.Ordinal)
        );

    [Given("^a team that an administrator made$")]
    public Task GivenATeam()
    {
        groups.TeamName = TeamHandle.NameOf(client.NextName());
        return SetUp.RequireAsync(
            SetUpOperation.Administer,
            "Making a team",
            ports.Admin.CreateTeamAsync(groups.TeamName)
        );
    }

    [When("^an administrator looks at the teams$")]
    public async Task WhenLooking() => story.Answered(await ports.Admin.ListTeamsAsync());

    [When("^an administrator adds that User to the team$")]
    public async Task WhenAdding() =>
        story.Answered(await ports.Admin.AddTeamMemberAsync(await TeamIdAsync(), story.That.Id));

    [Then("^there is a managed team with the Group's name and handle$")]
    public void ThenManaged() =>
        Expect.That(TeamChecks.Has(story.Answer, Name, Handle, managed: true));

    [Then("^there is a team with the Group's handle that is not managed$")]
    public void ThenNotManaged() =>
        Expect.That(TeamChecks.Has(story.Answer, Name, Handle, managed: false));

    [Then("^exactly that User is in the team$")]
    public Task ThenMember() => MembersAreAsync(story.That.Id);

    [Then("^nobody is in the team$")]
    public Task ThenNobody() => MembersAreAsync();

    [Then("^the administrator is refused$")]
    public void ThenRefused() => Expect.That(AnswerChecks.Refused(story.Answer));

    [Then("^the administrator is not refused$")]
    public void ThenNotRefused() => Expect.That(AnswerChecks.Succeeded(story.Answer));

    private async Task MembersAreAsync(params IReadOnlyCollection<string> ids) =>
        Expect.That(
            TeamChecks.MembersAre(await ports.Admin.ReadTeamMembersAsync(await TeamIdAsync()), ids)
        );

    private async Task<string> TeamIdAsync()
    {
        var teams = await ports.Admin.ListTeamsAsync();
        return TeamChecks.IdOf(teams, Handle)
            ?? throw new SetUpFailedException(
                SetUpOperation.PushGroup,
                $"Finding the team {Handle}",
                teams
            );
    }
}
