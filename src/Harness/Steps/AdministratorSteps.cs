using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;

namespace ScimConformance.Harness.Steps;

/// <summary>What an administrator sees and does.</summary>
[Binding]
internal sealed class AdministratorSteps(Story story, Administrator administrator)
{
    [Given("^an administrator has re-enabled that person$")]
    public Task GivenEnabled() => administrator.RequireEnabledAsync(story.KeyOwner);

    [Given("^an administrator has anonymized that User$")]
    public Task GivenAnonymized() => administrator.RequireAnonymizedAsync(story.That);

    [Given("^the administrator who made it has left$")]
    public Task GivenLeft() => administrator.RequireLeftAsync();

    [When("^an administrator looks at that User$")]
    public async Task WhenLooking() => story.Answered(await administrator.LookAtAsync(story.That));

    [When("^an administrator looks at that person$")]
    public async Task WhenLookingAtThePerson() =>
        story.Answered(await administrator.LookAtAsync(story.KeyOwner));

    [Then("^the (?:User|person)'s status is (Active|Pending|Disabled)$")]
    public void ThenStatus(string status) =>
        Expect.That(AdminChecks.StatusIs(story.Answer, status));

    [Then("^the User is (verified|not verified)$")]
    public void ThenVerified(string state) =>
        Expect.That(
            AdminChecks.VerifiedIs(
                story.Answer,
                string.Equals(state, "verified", StringComparison.Ordinal)
            )
        );

    [Then("^the User still has the name and the address that the client gave$")]
    public void ThenPersonalData() =>
        Expect.That(AdminChecks.KeepsPersonalData(story.Answer, story.That.Sent));

    [Then("^nothing of that name and address is left$")]
    public void ThenAnonymous() =>
        Expect.That(AdminChecks.ShowsNoPersonalData(story.Answer, story.That.Sent));
}
