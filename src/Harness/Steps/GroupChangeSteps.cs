using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Steps;

/// <summary>Replacing, patching and deleting Groups.</summary>
[Binding]
internal sealed class GroupChangeSteps(Story story, GroupStory groups, GroupClient client)
{
    [Given("^a Group that the client has deleted$")]
    public async Task GivenADeletedGroup()
    {
        await client.RequirePushedAsync(groups.Introduce(client.Next()));
        await GivenDeleted();
    }

    [Given("^the client has deleted that Group$")]
    public Task GivenDeleted() => RequireAsync("Deleting a Group", client.DeleteAsync(groups.That));

    [Given("^the client has renamed that Group$")]
    public Task GivenRenamed() => RequireAsync("Renaming a Group", client.RenameAsync(groups.That));

    [Given("^the client has replaced that Group with one that has that member$")]
    public Task GivenReplaced()
    {
        groups.That.Members.Add(story.That.Id);
        return RequireAsync("Replacing a Group", client.ReplaceAsync(groups.That));
    }

    [Given("^the client has added that member with PATCH$")]
    public Task GivenAdded() =>
        RequireAsync("Adding a member", client.AddMemberAsync(groups.That, story.That.Id));

    [Given("^the client has removed that member with PATCH$")]
    public Task GivenRemoved() =>
        RequireAsync("Removing a member", client.RemoveMemberAsync(groups.That, story.That.Id));

    [When("^the client replaces that Group with one that has the first Group's name$")]
    public async Task WhenTakingTheName()
    {
        groups.That.Name = groups.First.Name;
        story.Answered(await client.ReplaceAsync(groups.That));
    }

    [When("^the client replaces that Group$")]
    public async Task WhenReplacing() => story.Answered(await client.ReplaceAsync(groups.That));

    [When("^the client renames that Group with PATCH$")]
    public async Task WhenRenaming() => story.Answered(await client.RenameAsync(groups.That));

    [When("^the client deletes that Group$")]
    public async Task WhenDeleting() => story.Answered(await client.DeleteAsync(groups.That));

    private static Task RequireAsync(string what, Task<Exchange> attempt) =>
        SetUp.RequireAsync(SetUpOperation.ChangeGroup, what, attempt);
}
