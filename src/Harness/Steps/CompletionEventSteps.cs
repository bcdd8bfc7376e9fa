using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;

namespace ScimConformance.Harness.Steps;

/// <summary>What the event says that an answer which is put off leads to.</summary>
[Binding]
internal sealed class CompletionEventSteps(
    Story story,
    ResourceStory resources,
    ResourceClient client,
    CompletionEvents events
)
{
    [Then("^the event that the answer leads to, if any, names the User as its subject$")]
    public async Task ThenSubject()
    {
        var (shown, claims) = await events.ReadAsync(RequirePutOff());
        Expect.That(
            CompletionEventChecks.NamesItsSubject(
                shown,
                claims,
                client.PathOf(resources.Find("User"))
            )
        );
    }

    [Then("^the event that the answer leads to, if any, is of the same transaction$")]
    public async Task ThenTransaction()
    {
        var (shown, claims) = await events.ReadAsync(RequirePutOff());
        Expect.That(CompletionEventChecks.IsOfTransaction(shown, claims, story.Answer));
    }

    [Then("^the event that the answer leads to, if any, tells of the error$")]
    public async Task ThenError()
    {
        var (shown, claims) = await events.ReadAsync(RequirePutOff());
        Expect.That(CompletionEventChecks.TellsTheError(shown, claims));
    }

    private Evidence.Exchange RequirePutOff() =>
        story.Answer.Answer.Status == 202
            ? story.Answer
            : throw new NotApplicableException(
                "The provider answers at once although the client prefers otherwise.",
                story.Answer
            );
}
