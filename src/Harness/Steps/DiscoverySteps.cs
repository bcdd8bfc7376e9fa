using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;

namespace ScimConformance.Harness.Steps;

/// <summary>What the provider says of itself.</summary>
[Binding]
internal sealed class DiscoverySteps(Story story, ScimDriver scim)
{
    private string _asked = "";

    [When("^the client reads the resource type (\\w+)$")]
    public Task WhenReadingResourceType(string name) => ReadAsync("ResourceTypes", name);

    [When("^the client reads the schema of (Users|Groups)$")]
    public Task WhenReadingSchema(string resources) =>
        ReadAsync(
            "Schemas",
            string.Equals(resources, "Users", StringComparison.Ordinal) ? Urns.User : Urns.Group
        );

    [Then("^the provider answers with that document$")]
    public void ThenDocument() => Expect.That(GroupChecks.IsDocumentOf(story.Answer, _asked));

    [Then("^the provider answers that there is no such document$")]
    public void ThenNone() => Expect.That(AnswerChecks.NotFound(story.Answer));

    private async Task ReadAsync(string collection, string name)
    {
        _asked = name;
        story.Answered(await scim.DiscoverAsync(collection, name));
    }
}
