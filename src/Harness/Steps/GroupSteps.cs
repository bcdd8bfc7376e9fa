using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;

namespace ScimConformance.Harness.Steps;

/// <summary>Pushing, reading and finding Groups.</summary>
[Binding]
internal sealed class GroupSteps(Story story, GroupStory groups, GroupClient client)
{
    [Given("^(?:a|another) Group without members$")]
    public Task GivenAnEmptyGroup() => client.RequirePushedAsync(groups.Introduce(client.Next()));

    [Given("^a Group of that User$")]
    public Task GivenAGroupOfThatUser()
    {
        var group = groups.Introduce(client.Next());
        group.Members.Add(story.That.Id);
        return client.RequirePushedAsync(group);
    }

    [Given("^a Group with the name of that team$")]
    public Task GivenAGroupNamedAsTheTeam() =>
        client.RequirePushedAsync(groups.Introduce(client.Next(groups.TeamName)));

    [When("^the client pushes a Group$")]
    public Task WhenPushing() => PushAsync(client.Next());

    [When("^the client pushes a Group named \"(.+)\"$")]
    public Task WhenPushingNamed(string name) => PushAsync(client.Next(name));

    [When("^the client pushes a Group with that member$")]
    public Task WhenPushingWithMember() => PushWithAsync(story.That.Id);

    [When("^the client pushes a Group that has that Group as a member$")]
    public Task WhenPushingNested() => PushWithAsync(groups.That.Id);

    [When("^the client reads that Group$")]
    public async Task WhenReading() => story.Answered(await client.ReadAsync(groups.That));

    [When("^the client looks for that Group by its (displayName|externalId)$")]
    public async Task WhenFinding(string attribute) =>
        story.Answered(
            await client.FindByAsync(
                attribute,
                string.Equals(attribute, "externalId", StringComparison.Ordinal)
                    ? groups.That.ExternalId
                    : groups.That.Name
            )
        );

    [When("^the client looks for a Group by a name that no Group has$")]
    public async Task WhenFindingNobody() =>
        story.Answered(await client.FindByAsync("displayName", client.NextName()));

    [When("^the client looks for that Group by (its id and that member|that member and its id)$")]
    public async Task WhenFindingByMember(string order) =>
        story.Answered(
            await client.FindByMemberAsync(
                groups.That,
                story.That.Id,
                memberFirst: order.StartsWith("that", StringComparison.Ordinal)
            )
        );

    [Then("^the provider answers that the Group was created$")]
    public void ThenCreated() => Expect.That(AnswerChecks.Created(story.Answer));

    [Then("^the provider refuses the Group$")]
    public void ThenRefused() => Expect.That(AnswerChecks.Refused(story.Answer));

    [Then("^the provider refuses the Group as a conflict$")]
    public void ThenConflict() => Expect.That(AnswerChecks.Conflict(story.Answer));

    [Then("^the provider answers that the Group is not found$")]
    public void ThenNotFound() => Expect.That(AnswerChecks.NotFound(story.Answer));

    [Then("^exactly that Group is found$")]
    public void ThenFound() => Expect.That(GroupChecks.HoldsExactly(story.Answer, groups.That.Id));

    [Then("^no Group is found$")]
    public void ThenNotFoundAtAll() => Expect.That(ListChecks.IsEmpty(story.Answer));

    [Then("^no Group with that name exists$")]
    public async Task ThenNone() =>
        Expect.That(ListChecks.IsEmpty(await client.FindByAsync("displayName", groups.That.Name)));

    [Then("^exactly that User is a member$")]
    public void ThenMember() => Expect.That(GroupChecks.MembersAre(story.Answer, [story.That.Id]));

    [Then("^the Group has no members$")]
    public void ThenNobody() => Expect.That(GroupChecks.MembersAre(story.Answer, []));

    [Then("^the Group has the new name$")]
    public void ThenRenamed() => Expect.That(GroupChecks.NameIs(story.Answer, groups.That.Name));

    [Then("^the member is shown as a User with its name and its address$")]
    public void ThenShown() => Expect.That(GroupChecks.MembersAreShownAsUsers(story.Answer));

    private Task PushWithAsync(string member)
    {
        var group = client.Next();
        group.Members.Add(member);
        return PushAsync(group);
    }

    private async Task PushAsync(ScenarioGroup group) =>
        story.Answered(await client.PushAsync(groups.Introduce(group)));
}
