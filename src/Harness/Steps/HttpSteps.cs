using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Steps;

/// <summary>HTTP itself: methods, media types, encodings, connections.</summary>
[Binding]
internal sealed class HttpSteps(
    Story story,
    ResourceStory resources,
    ResourceClient client,
    RawExchanger raw,
    EvidenceLog evidence,
    TargetModel model,
    BehaviourLog behaviours
)
{
    [When("^the client creates a (User|Group) by sending:$")]
    public async Task WhenCreatingBySending(string type, string message) =>
        story.Answered(await client.CreateBySendingAsync(type, message));

    [When(
        "^the client creates a (User|Group) by sending, with a byte that is no UTF-8 for \"(.)\":$"
    )]
    public async Task WhenSendingBadUtf8(string type, string letter, string message) =>
        story.Answered(
            await client.CreateBySendingAsync(
                type,
                message,
                text => RequestContent.WithBadByte(text, letter[0])
            )
        );

    [When("^the client sends a (GET|HEAD|DELETE) for the (User|Group) on a connection of its own$")]
    public async Task WhenSendingRaw(string method, string type) =>
        story.Answered(await raw.SendAsync(method, client.PathOf(resources.Find(type))));

    [When("^the client searches the Users with a filter of (\\d+) characters$")]
    public async Task WhenFilteringLong(int length) =>
        story.Answered(
            await client.GetAsync(
                $"{model.EndpointOf("User")}?count=0&filter=userName%20eq%20%22{new string('x', length)}%22"
            )
        );

    [When("^the client looks for a redirect$")]
    public async Task WhenLookingForRedirects()
    {
        var user = client.PathOf(resources.Find("User"));
        story.Answered([
            await client.GetAsync("Me"),
            await client.GetAsync(user + "/"),
            await client.GetAsync("ServiceProviderConfig/"),
        ]);
    }

    [Then("^every answer with content so far is labelled as SCIM$")]
    public void ThenLabelled() => OverAll(HttpChecks.IsLabelledAsScim);

    [Then("^every answer with content so far names its media type$")]
    public void ThenNamed() => OverAll(HttpChecks.NamesItsType);

    [Then("^every success so far is in JSON$")]
    public void ThenJson() => OverAll(HttpChecks.IsJson);

    [Then("^no answer so far begins with a byte order mark$")]
    public void ThenNoMark() => OverAll(HttpChecks.HasNoByteOrderMark);

    [Then("^the answer is in UTF-8$")]
    public void ThenUtf8() => Expect.That(HttpChecks.IsUtf8(story.Answer));

    [Then("^the answer is SCIM$")]
    public void ThenScim() => Expect.That(HttpChecks.IsScim(story.Answer));

    [Then("^the answer is JSON$")]
    public void ThenSomeJson() => Expect.That(HttpChecks.IsSomeJson(story.Answer));

    [Then("^the provider does it, or says that it does not offer that$")]
    public void ThenDone() => Expect.That(HttpChecks.IsDoneOrNotOffered(story.Answer));

    [Then("^the refusal, if it is a 405, names the methods that are allowed$")]
    public void ThenAllowed() => Expect.That(HttpChecks.NamesAllowed(Only(405)));

    [Then("^the answer is without content$")]
    public void ThenWithoutContent() => Expect.That(HttpChecks.IsWithoutContent(story.Answer));

    [Then("^the answer is that to a GET, without content$")]
    public async Task ThenHead() =>
        Expect.That(
            HttpChecks.IsHeadOf(story.Answer, await client.RetrieveAsync(resources.Find("User")))
        );

    [Then("^the Content-Length of the answer, if any, counts its bytes$")]
    public void ThenCounted() => Expect.That(HttpChecks.CountsItsBytes(story.Answer));

    [Then("^the refusal explains itself$")]
    public void ThenExplains() => Expect.That(HttpChecks.Explains(story.Answer));

    [Then("^each (307|308) says where to$")]
    public void ThenRedirects(int status)
    {
        var redirects = story.Answers.Where(answer => answer.Answer.Status == status).ToList();
        Expect.That(
            redirects.Count > 0
                ? redirects.Select(HttpChecks.SaysWhereTo)
                : throw new NotApplicableException($"No answer was a {status}.", story.Answer)
        );
    }

    [Then("^the provider takes the charset, or refuses just that$")]
    public void ThenCharset() =>
        Expect.That(
            story.Answer.Answer.Status == 415
                ? AnswerChecks.Succeeded(story.Answer)?.AsWarning()
                : AnswerChecks.Succeeded(story.Answer)
        );

    [Then("^the answer, if it is a 204, is without content$")]
    public void ThenEmpty204() => Expect.That(HttpChecks.IsWithoutContent(Only(204)));

    [Then("^the provider refuses it, or stores one of the nickNames \"(.+)\" and \"(.+)\"$")]
    public async Task ThenOneOfTwo(string first, string second)
    {
        behaviours.Saw(
            "N74",
            resources.That.GivenId is null
                ? "refuses a member that is there twice"
                : "takes one of two members of a name"
        );
        Expect.That(
            resources.That.GivenId is null
                ? AnswerChecks.StatusIsOneOf(story.Answer, [400])
                : ValueChecks.IsOneOf(
                    await client.RetrieveAsync(resources.That),
                    "nickName",
                    [first, second]
                )
        );
    }

    [Then("^the filter finds the User, where the provider takes it$")]
    public void ThenFound() =>
        Expect.That(
            story.Answer.Answer.Status is 400 or 501
                ? throw new NotApplicableException(
                    "The provider does not take that filter.",
                    story.Answer
                )
                : ListChecks.HoldsExactly(story.Answer, resources.Find("User").Id)
        );

    private Exchange Only(int status) =>
        story.Answer.Answer.Status == status
            ? story.Answer
            : throw new NotApplicableException($"The answer is no {status}.", story.Answer);

    private void OverAll(Func<Exchange, Discrepancy?> check) =>
        Expect.That(evidence.Exchanges.Where(e => e.Channel is Channel.Scim).Select(check));
}
