using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;

namespace ScimConformance.Harness.Steps;

/// <summary>Deactivating, reactivating and deleting Users.</summary>
[Binding]
internal sealed class DeprovisioningSteps(Story story, Client client)
{
    [Given("^the client has deactivated that User$")]
    public Task GivenDeactivated() => client.RequireDeactivatedAsync(story.That);

    [Given("^the client has deactivated the first User$")]
    public Task GivenFirstDeactivated() => client.RequireDeactivatedAsync(story.First);

    [Given("^the client has reactivated that User$")]
    public Task GivenReactivated() => client.RequireReactivatedAsync(story.That);

    [Given("^the client has deleted that User$")]
    public Task GivenDeleted() => client.RequireDeletedAsync(story.That);

    [Given("^the client has deactivated that person$")]
    public Task GivenPersonDeactivated() => client.RequireDeactivatedAsync(story.KeyOwner);

    [Given("^the client has reactivated that person$")]
    public Task GivenPersonReactivated() => client.RequireReactivatedAsync(story.KeyOwner);

    [Given("^the client has deleted that person$")]
    public Task GivenPersonDeleted() => client.RequireDeletedAsync(story.KeyOwner);

    [When("^the client deactivates that User with (.+)$")]
    public async Task WhenDeactivating(Way way) =>
        story.Answered(await client.SetActiveAsync(story.That, active: false, way));

    [When("^the client reactivates that User$")]
    public async Task WhenReactivating() =>
        story.Answered(await client.SetActiveAsync(story.That, active: true, Way.Put));

    [When("^the client deletes that User$")]
    public async Task WhenDeleting() => story.Answered(await client.DeleteAsync(story.That));

    [Then("^the provider confirms the deletion without content$")]
    public void ThenDeleted() => Expect.That(AnswerChecks.NoContent(story.Answer));
}
