using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Ports;

namespace ScimConformance.Harness.Steps;

/// <summary>What becomes of a session that was opened earlier.</summary>
[Binding]
internal sealed class SessionSteps(Story story, ScenarioPorts ports)
{
    [When("^that User uses the session opened before$")]
    public Task WhenUsing() => UseAsync(story.That);

    [When("^the first User uses the session opened before$")]
    public Task WhenTheFirstUses() => UseAsync(story.First);

    [Then("^the session (has ended|still works)$")]
    public void ThenSession(string state) =>
        Expect.That(
            SignInChecks.Works(
                story.Answer,
                string.Equals(state, "still works", StringComparison.Ordinal)
            )
        );

    private async Task UseAsync(ScenarioUser user) =>
        story.Answered(await ports.Login.WhoAmIAsync(user.Session!));
}
