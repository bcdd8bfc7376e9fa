using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Steps;

/// <summary>Keeping attributes in sync.</summary>
[Binding]
internal sealed class ChangeSteps(Story story, Client client)
{
    [Given("^the client has changed that User's (.+) to \"(.*)\"$")]
    public Task GivenChanged(string attribute, string value) =>
        SetUp.RequireAsync(
            SetUpOperation.UpdateUser,
            "Changing the User",
            client.ChangeAsync(story.That, attribute, value, Way.Put)
        );

    [Given("^the client has given that User another userName$")]
    public Task GivenRenamed() =>
        SetUp.RequireAsync(
            SetUpOperation.UpdateUser,
            "Changing the userName",
            client.RenameAsync(story.That)
        );

    [When("^the client changes that User's (title|name\\.formatted) to \"(.*)\" with (.+)$")]
    public async Task WhenChanging(string attribute, string value, Way way) =>
        story.Answered(await client.ChangeAsync(story.That, attribute, value, way));

    [When("^the client changes that User's work e-mail address with (.+)$")]
    public async Task WhenChangingWorkEmail(Way way) =>
        story.Answered(await client.ChangeWorkEmailAsync(story.That, way));

    [When("^the client changes title and formatted name in one PATCH$")]
    public async Task WhenChangingTwo() =>
        story.Answered(await client.ChangeTwoAsync(story.That, "Choirmaster", "Noor de Vries"));

    [When("^the client (replaces|patches) the User of that id$")]
    public async Task WhenWritingToThatId(string verb) =>
        story.Answered(
            await client.WriteToAsync(
                story.That,
                string.Equals(verb, "replaces", StringComparison.Ordinal) ? Way.Put : Way.Patch
            )
        );

    [StepArgumentTransformation("^(PUT|PATCH|PATCH without a path)$")]
    public static Way ToWay(string way) =>
        way switch
        {
            "PUT" => Way.Put,
            "PATCH" => Way.Patch,
            _ => Way.PatchWithoutPath,
        };
}
