using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Steps;

/// <summary>Answers that come later. A provider that answers at once whatever the client prefers has nothing to show.</summary>
[Binding]
internal sealed class AsynchronousSteps(Story story, ResourceClient client)
{
    private Exchange? _earlier;

    [Given("^the client has sent, and the provider has put off:$")]
    public async Task GivenPutOff(string message) =>
        _earlier = PutOff(await client.SendAsync(message));

    [Then("^the answer that is put off has no body$")]
    public void ThenNoBody() => Expect.That(AnswerChecks.HasNoBody(PutOff(story.Answer)));

    [Then("^the answer that is put off has the header (\\S+)$")]
    public void ThenHeader(string name) =>
        Expect.That(AnswerChecks.HasHeader(PutOff(story.Answer), name));

    [Then("^the answer that is put off says that the preference was applied$")]
    public void ThenApplied() =>
        Expect.That(AsynchronousChecks.NamesThePreference(PutOff(story.Answer)));

    [Then("^the answer that is put off has a Location that is a URI, or none$")]
    public void ThenLocation() =>
        Expect.That(AsynchronousChecks.LocationIsUri(PutOff(story.Answer)));

    [Then("^the provider puts it off as well$")]
    public void ThenPutOff() => Expect.That(AnswerChecks.Status(story.Answer, 202));

    [Then("^the two answers that are put off have a Set-Txn of their own each$")]
    public void ThenDistinct() =>
        Expect.That(AsynchronousChecks.HaveDistinctTransactions(_earlier!, PutOff(story.Answer)));

    [Then("^nobody without a credential reads what the Location of the answer leads to$")]
    public async Task ThenProtected()
    {
        var reached = PutOff(story.Answer).Answer.Header("Location") is { } location
            ? await client.FollowAsync(location, Credential.None)
            : null;
        Expect.That(
            AnswerChecks.Unauthenticated(
                reached
                    ?? throw new NotApplicableException(
                        "The answer leads nowhere below the base.",
                        story.Answer
                    )
            )
        );
    }

    private static Exchange PutOff(Exchange exchange) =>
        exchange.Answer.Status == 202
            ? exchange
            : throw new NotApplicableException(
                "The provider answers at once although the client prefers otherwise.",
                exchange
            );
}
