using System.Text.Json.Nodes;
using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;

namespace ScimConformance.Harness.Steps;

/// <summary>What the provider's last answer says.</summary>
[Binding]
internal sealed class AnswerSteps(
    Story story,
    ResourceStory resources,
    ResourceClient client,
    Placeholders placeholders
)
{
    [Then("^the provider answers (\\d{3})(?: .+)?$")]
    public void ThenStatus(int status) => Expect.That(AnswerChecks.Status(story.Answer, status));

    [Then("^the provider answers one of ([\\d, ]+)$")]
    public void ThenStatusOneOf(string statuses) =>
        Expect.That(
            AnswerChecks.StatusIsOneOf(
                story.Answer,
                [
                    .. statuses
                        .Split(", ")
                        .Select(s =>
                            int.Parse(s, System.Globalization.CultureInfo.InvariantCulture)
                        ),
                ]
            )
        );

    [Then("^the answer's (\\S+) hold \"(.+)\"$")]
    public void ThenHolds(string path, string text) =>
        Expect.That(ValueChecks.Holds(story.Answer, path, text));

    [Then("^the provider accepts it$")]
    public void ThenAccepted() => Expect.That(AnswerChecks.Succeeded(story.Answer));

    [Then("^the provider refuses it with (\\d{3})$")]
    public void ThenRefused(int status) =>
        Expect.That(RefusalChecks.Refused(story.Answer, status, []));

    [Then("^the provider refuses it with (\\d{3}) and, if any, the scimType (\\w+(?: or \\w+)*)$")]
    public void ThenRefusedAs(int status, string keywords) =>
        Expect.That(RefusalChecks.Refused(story.Answer, status, keywords.Split(" or ")));

    [Then("^the provider refuses it with (\\d{3}) and the scimType (\\w+)$")]
    public void ThenRefusedNaming(int status, string keyword) =>
        Expect.That(RefusalChecks.RefusedNaming(story.Answer, status, keyword));

    [Then("^the provider does not fail$")]
    public void ThenNoServerError() => Expect.That(RefusalChecks.IsNoServerError(story.Answer));

    [Then("^the answer's (\\S+) is (.+)$")]
    public void ThenIs(string path, string expected) =>
        Expect.That(
            new ValueExpectation(expected, placeholders.Parse).Check(
                story.Answer,
                path,
                resources.NewestOrNull?.Before,
                resources.NewestOrNull?.Sent
            )
        );

    [Then("^the answer's (\\S+), if any, is one of ([\\w, ]+), in any letter case$")]
    public void ThenIsOneOfIfAny(string path, string words) =>
        Expect.That(ValueChecks.IsOneOfIfPresent(story.Answer, path, words.Split(", ")));

    [Then("^each (\\S+) of the answer is (an? .+)$")]
    public void ThenEachIs(string path, string kind) =>
        Expect.That(ValueChecks.AreAllOfKind(story.Answer, path, kind));

    [Then("^each (\\S+) of the answer, if any, is (an? .+)$")]
    public void ThenEachIsIfAny(string path, string kind) =>
        Expect.That(ValueChecks.AreOfKindIfPresent(story.Answer, path, kind));

    [Then("^the answer has a value of (\\S+)$")]
    public void ThenHas(string path) => Expect.That(ValueChecks.Has(story.Answer, path));

    [Then("^the answer has no (\\S+)$")]
    public void ThenHasNo(string path) => Expect.That(ValueChecks.HasNo(story.Answer, path));

    [Then("^the answer has (\\d+) (\\S+)$")]
    public void ThenCounts(int count, string path) =>
        Expect.That(ValueChecks.Counts(story.Answer, path, count));

    [Then("^the answer has no body$")]
    public void ThenNoBody() => Expect.That(AnswerChecks.HasNoBody(story.Answer));

    [Then("^the answer has the header (\\S+)$")]
    public void ThenHasHeader(string name) =>
        Expect.That(AnswerChecks.HasHeader(story.Answer, name));

    [Then("^the Location of the answer leads to the (User|Group|TestResource)$")]
    public async Task ThenLocationLeadsThere(string words) =>
        Expect.That(
            await client.FollowLocationAsync(story.Answer) is { } followed
                ? ValueChecks.Is(followed, "id", JsonValue.Create(resources.Find(words).Id))
                : null
        );

    [Then("^the answer holds what was sent$")]
    public void ThenAsSent() =>
        Expect.That(ResourceChecks.HoldsWhatWasSent(story.Answer, resources.That.Sent));

    [Then("^the answer shows the ((?:first |other )?(?:User|Group|TestResource)) as it is stored$")]
    public async Task ThenAsStored(string words) =>
        Expect.That(
            ResourceChecks.ShowTheSame(
                story.Answer,
                await client.RetrieveAsync(resources.Find(words))
            )
        );
}
