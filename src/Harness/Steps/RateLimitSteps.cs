using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Ports;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Steps;

/// <summary>Limits on calls.</summary>
[Binding]
internal sealed class RateLimitSteps(Story story, Client client, ScenarioPorts ports)
{
    [Given("^the organization allows (\\d+) calls a minute$")]
    public Task GivenLimited(int calls) => ports.Organization.LimitCallsAsync(calls);

    [Given("^the client has made (\\d+) calls$")]
    [When("^the client makes (\\d+) calls$")]
    public async Task Calls(int count)
    {
        var answers = new List<Exchange>();
        for (var made = 0; made < count; made++)
        {
            answers.Add(await client.ProbeAsync());
        }

        story.Answered(answers);
    }

    [Given("^a deletion of that User was refused as one call too many$")]
    public async Task GivenRefusedDeletion()
    {
        var exchange = await client.DeleteAsync(story.That);
        if (RateLimitChecks.Refused(exchange) is not null)
        {
            throw new SetUpFailedException(
                SetUpOperation.LimitCalls,
                "Calling once too often",
                exchange
            );
        }
    }

    [Then("^the provider answers each call$")]
    public void ThenAnswered() => Expect.That(story.Answers.Select(AnswerChecks.Succeeded));

    [Then("^each answer tells of the limit and of the calls that are left$")]
    public void ThenTold() => Expect.That(story.Answers.Select(RateLimitChecks.Tells));

    [Then("^the provider refuses the last call as one too many$")]
    public void ThenRefused() => Expect.That(RateLimitChecks.Refused(story.Answer));

    [Then("^the refusal says when to try again$")]
    public void ThenSaysWhen() => Expect.That(RateLimitChecks.SaysWhen(story.Answer));
}
