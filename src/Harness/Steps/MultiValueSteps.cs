using System.Text.Json.Nodes;
using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Steps;

/// <summary>Multi-valued attributes, searches beside what is shown, and resources that are sent in an unusual way.</summary>
[Binding]
internal sealed class MultiValueSteps(
    Story story,
    ResourceStory resources,
    ResourceClient client,
    ResourceSource source,
    Placeholders placeholders,
    TargetModel model,
    BehaviourLog behaviours
)
{
    [When("^the client creates a User with its members in reverse order$")]
    public async Task WhenCreatingReversed()
    {
        var document = new JsonObject(
            source
                .Next("User")
                .Reverse()
                .Select(m => KeyValuePair.Create(m.Key, m.Value?.DeepClone()))
        );
        await CreateAsync(document);
    }

    [When("^the client creates a User with groups of its own and an attribute that no schema has$")]
    public async Task WhenCreatingWithMore()
    {
        var document = source.Next("User");
        document["shoeSize"] = "forty-two";
        if (model.MayHave("User", "groups"))
        {
            document["groups"] = new JsonArray(new JsonObject { ["value"] = "of-the-client" });
        }

        await CreateAsync(document);
        var refused = story.Answer.Answer.Status == 400;
        behaviours.Saw("N23", $"{(refused ? "refuses" : "ignores")} attributes that no schema has");
        if (refused)
        {
            var known = document.DeepClone().AsObject();
            known.Remove("shoeSize");
            await CreateAsync(known);
        }
    }

    [Then("^no more than one of the User's (\\S+) is primary$")]
    public async Task ThenOnePrimary(string path)
    {
        var user = resources.Find("User");
        if (MultiValueChecks.CountPrimaries(user.Sent, path) > 1)
        {
            behaviours.Saw(
                "N53",
                story.Answer.Answer.Status == 400
                    ? "refuses two primary values"
                    : "makes one of two primary values the only one"
            );
        }

        Expect.That(
            MultiValueChecks.HasOnePrimaryAtMost(story.Answer, path),
            user.GivenId is null
                ? null
                : MultiValueChecks.HasOnePrimaryAtMost(await client.RetrieveAsync(user), path)
        );
    }

    [Then("^if that was taken, the User looks the same each time that it is retrieved$")]
    public async Task ThenSteady()
    {
        if (resources.Find("User") is { GivenId: not null } user)
        {
            var first = await client.RetrieveAsync(user);
            Expect.That(ResourceChecks.ShowTheSame(await client.RetrieveAsync(user), first));
        }
    }

    [Then("^the search finds the User just when it has a value of (\\S+)$")]
    public async Task ThenFoundIfValue(string path)
    {
        var user = resources.Find("User");
        var shown = await client.RetrieveAsync(user);
        Expect.That(
            IgnoringRefusal(
                AgreementChecks.Finds(
                    story.Answer,
                    user.Id,
                    !ResourcePath.IsUnassigned(Json.ObjectOf(shown), path)
                )
            )
        );
    }

    [Then("^the search finds the User just when its (\\S+) is (.+)$")]
    public async Task ThenFoundIfEqual(string path, string json)
    {
        var user = resources.Find("User");
        var shown = await client.RetrieveAsync(user);
        Expect.That(
            AgreementChecks.Finds(
                story.Answer,
                user.Id,
                ValueChecks.Is(shown, path, placeholders.Parse(json)) is null
            )
        );
    }

    // Brackets in a filter are optional (ruling N33).
    private Discrepancy? IgnoringRefusal(Discrepancy? found) =>
        story.Answer.Answer.Status is 400 or 501 ? found?.AsNote() : found;

    private async Task CreateAsync(JsonObject document) =>
        story.Answered(
            await client.CreateAsync(resources.Introduce(new ScenarioResource("User", document)))
        );
}
