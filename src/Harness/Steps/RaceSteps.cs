using System.Text.Json.Nodes;
using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;

namespace ScimConformance.Harness.Steps;

/// <summary>Requests that are sent side by side.</summary>
[Binding]
internal sealed class RaceSteps(
    Story story,
    ResourceStory resources,
    ResourceClient client,
    ResourceDocuments documents,
    ResourceSource source
)
{
    private static readonly string[] Titles = ["Baker", "Binder", "Brewer", "Bailiff"];

    [When("^four clients create a User of the same userName at the same time$")]
    public async Task WhenCreating()
    {
        var document = source.Next("User");
        var rivals = Titles.Select(_ => new ScenarioResource("User", document)).ToList();
        story.Answered(await Task.WhenAll(rivals.Select(client.CreateAsync)));
        resources.Introduce(rivals.Find(r => r.GivenId is not null) ?? rivals[0]);
    }

    [When("^four clients replace the User with a title of their own at the same time$")]
    public async Task WhenReplacing()
    {
        var user = resources.Find("User");
        story.Answered(
            await Task.WhenAll(
                Titles.Select(title =>
                    client.ReplaceAsync(
                        user,
                        documents.Merge(user, new JsonObject { ["title"] = title }.ToJsonString())
                    )
                )
            )
        );
    }

    [Then("^exactly one of them is answered 201, and the others 409$")]
    public void ThenOneWins() => Expect.That(RaceChecks.OneWins(story.Answers));

    [Then("^none of them is answered with a server error$")]
    public void ThenNoneFails() => Expect.That(story.Answers.Select(RefusalChecks.IsNoServerError));

    [Then("^the stored User has one of these titles$")]
    public async Task ThenOneOfThese() =>
        Expect.That(
            ValueChecks.IsOneOf(await client.RetrieveAsync(resources.Find("User")), "title", Titles)
        );
}
