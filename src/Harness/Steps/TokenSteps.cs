using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Steps;

/// <summary>Credentials that are missing, wrong, odd, or not enough.</summary>
[Binding]
internal sealed class TokenSteps(
    Story story,
    ResourceStory resources,
    ResourceClient client,
    Strangers strangers,
    CursorPages pages,
    BehaviourLog behaviours
)
{
    [When("^somebody with (a made-up|an altered|an empty) token sends:$")]
    public async Task WhenSending(string which, string message) =>
        story.Answered(
            await client.SendAsync(
                message,
                which switch
                {
                    "a made-up" => Strangers.MadeUp,
                    "an altered" => strangers.Altered(),
                    _ => Strangers.Empty,
                }
            )
        );

    [When("^somebody without a credential creates a (User|Group) by sending:$")]
    public async Task WhenCreating(string type, string message) =>
        story.Answered(
            await client.CreateBySendingAsync(type, message, credential: Credential.None)
        );

    [When("^the client, who spells the scheme \"(\\w+)\", sends:$")]
    public async Task WhenSpelling(string scheme, string message) =>
        story.Answered(await client.SendAsync(message, strangers.Spelled(scheme)));

    [When("^the client, with its token in the URL alone, retrieves the User$")]
    public async Task WhenInUrl() =>
        story.Answered(
            await client.GetAsync(
                Strangers.WithToken(client.PathOf(resources.Find("User")), strangers.Token),
                Credential.None
            )
        );

    [When(
        "^the client, with its token in the URL and a made-up one beside it, retrieves the User$"
    )]
    public async Task WhenInBoth() =>
        story.Answered(
            await client.GetAsync(
                Strangers.WithToken(client.PathOf(resources.Find("User")), strangers.Token),
                Strangers.MadeUp
            )
        );

    [When("^the service account sends:$")]
    public async Task WhenTheServiceAccountSends(string message) =>
        story.Answered(await client.SendAsync(message, story.ServiceAccount!.Key.Credential));

    [When("^the service account creates a User by sending:$")]
    public async Task WhenTheServiceAccountCreates(string message) =>
        story.Answered(
            await client.CreateBySendingAsync(
                "User",
                message,
                credential: story.ServiceAccount!.Key.Credential
            )
        );

    [Given("^the service account has read the first page of the Users of that displayName$")]
    public Task GivenFirstPage() => pages.RequireFirstAsync(story.ServiceAccount!.Key.Credential);

    [When("^the service account asks for the next page$")]
    public async Task WhenAskingOn() =>
        story.Answered(await pages.AfterAsync(pages.Cursor, story.ServiceAccount!.Key.Credential));

    [Then("^it gets no resources$")]
    public void ThenNoResources() => Expect.That(ListChecks.ShowsNobody(story.Answer));

    [Then("^it is told nothing of what there was$")]
    public void ThenNothingTold() => Expect.That(ListChecks.TellsNothing(story.Answer));

    [Then("^the provider refuses it as not permitted, or as not there$")]
    public void ThenNotPermitted() =>
        Expect.That(AnswerChecks.StatusIsOneOf(story.Answer, [403, 404]));

    [Then("^the refusal names a scheme$")]
    public void ThenScheme() => Judge(refusal => [ChallengeChecks.NamesScheme(refusal)]);

    [Then("^the challenge is well formed$")]
    public void ThenWellFormed() => Judge(refusal => [ChallengeChecks.IsWellFormed(refusal)]);

    [Then("^the challenge names the scheme Bearer$")]
    public void ThenBearer() => Judge(refusal => [ChallengeChecks.HasBearer(refusal)]);

    [Then("^the challenge says that the token is invalid$")]
    public void ThenInvalidToken() => Judge(ChallengeChecks.SaysInvalidToken);

    [Then("^the challenge has a parameter$")]
    public void ThenParameters() => Judge(ChallengeChecks.HasParameters);

    [Then("^the challenge has no parameter twice$")]
    public void ThenOnce() => Judge(ChallengeChecks.RepeatsNothing);

    [Then("^the challenge is written in plain characters$")]
    public void ThenPlain() => Judge(ChallengeChecks.HasPlainParameters);

    [Then("^the challenge has no error code$")]
    public void ThenNoCode() => Judge(ChallengeChecks.HasNoErrorCode);

    [Then("^the configuration is public, or needs a credential$")]
    public void ThenPublic()
    {
        behaviours.Saw(
            "N63",
            story.Answer.Answer.Status == 200
                ? "shows its configuration to anybody"
                : "shows its configuration with a credential alone"
        );
        Expect.That(ChallengeChecks.IsPublicOrProtected(story.Answer));
    }

    [Then("^the configuration announces more than a name and a password$")]
    public void ThenNotBasic() => Expect.That(ChallengeChecks.NotBasicAlone(story.Answer));

    [Then("^the answer, if the token was accepted, is marked as private$")]
    public void ThenPrivate() =>
        Expect.That(
            story.Answer.Answer.Status is >= 200 and < 300
                ? ChallengeChecks.IsPrivate(story.Answer)
                : throw new NotApplicableException(
                    "Tokens in the URL are not accepted.",
                    story.Answer
                )
        );

    [Then("^the provider takes no token from the URL$")]
    public void ThenNotFromUrl() =>
        Expect.That(AnswerChecks.StatusIsOneOf(story.Answer, [400, 401]));

    // Where somebody is served without a credential, or refused in another way, there is no challenge to look at.
    private void Judge(Func<Exchange, IEnumerable<Discrepancy?>> check) =>
        Expect.That(
            story.Answer.Answer.Status == 401
                ? check(story.Answer)
                : throw new NotApplicableException("The answer is no 401.", story.Answer)
        );
}
