using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Ports;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Steps;

/// <summary>Plans, restarts, and the organization's clock.</summary>
[Binding]
internal sealed class OrganizationSteps(
    Story story,
    Client client,
    ScenarioPorts ports,
    PersonSource people
)
{
    [Given("^an organization on the (.+) plan$")]
    [Given("^the organization has moved (?:back )?to the (.+) plan$")]
    [When("^the organization moves to the (.+) plan$")]
    public Task MovesToPlan(string plan) =>
        ports.Organization.ChangePlanAsync(plan.ToLowerInvariant());

    [Given("^the creation of a User was refused$")]
    public async Task GivenRefusedCreation()
    {
        var user = story.Introduce(new ScenarioUser(people.Next()));
        var exchange = await client.CreateAsync(user);
        if (exchange.Answer.Status < 400)
        {
            throw new SetUpFailedException(
                SetUpOperation.ChangePlan,
                "Creating a User outside the plan",
                exchange
            );
        }
    }

    [Given("^the provider was restarted$")]
    public Task GivenRestarted() => ports.Organization.RestartAsync();

    [Given("^the organization's clock stands still$")]
    public Task GivenStopped() => ports.Clock.StopAsync();

    [Given("^(.+) (?:has|have) passed$")]
    public Task GivenPassed(TimeSpan span) => ports.Clock.AdvanceAsync(span);

    [Then("^the provider refuses the call because of the plan$")]
    public void ThenRefusedByPlan() => Expect.That(AnswerChecks.RefusedByPlan(story.Answer));
}
