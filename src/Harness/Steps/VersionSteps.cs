using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Targets;

namespace ScimConformance.Harness.Steps;

/// <summary>The version of the protocol in URLs, where the operator says that the target takes one.</summary>
[Binding]
internal sealed class VersionSteps(
    Story story,
    ResourceStory resources,
    ResourceClient client,
    Tenant tenant
)
{
    [When("^the client retrieves the User with the version in the URL$")]
    public async Task WhenVersioned() =>
        story.Answered(await client.GetAsync($"{Segment}/{client.PathOf(resources.Find("User"))}"));

    [When("^the client retrieves the User with another version, v(\\d), in the URL$")]
    public async Task WhenOther(string version) =>
        story.Answered(
            await client.GetAsync($"v{Other(version)}/{client.PathOf(resources.Find("User"))}")
        );

    [When("^the client retrieves the User without a version in the URL$")]
    public async Task WhenUnversioned()
    {
        _ = Segment;
        story.Answered(
            await client.GetAsync($"{client.PathOf(resources.Find("User"))}?attributes=meta")
        );
    }

    [Then("^the provider refuses the version, or serves that very version$")]
    public void ThenRefusedOrOther() => Expect.That(VersionChecks.IsNotServedAs2(story.Answer));

    [Then("^the answer is not of an older version$")]
    public void ThenNotOlder() =>
        Expect.That(AnswerChecks.Status(story.Answer, 200), VersionChecks.IsNotOlder(story.Answer));

    [Then("^the meta.location of the answer leads to the User$")]
    public async Task ThenLocationWorks()
    {
        var location = Json.Text(Json.At(Json.ObjectOf(story.Answer), "meta", "location"));
        Expect.That(
            location is not null && await client.FollowAsync(location) is { } reached
                ? AnswerChecks.Status(reached, 200)
                : null
        );
    }

    private string Segment =>
        tenant.VersionSegment
        ?? throw new NotApplicableException(
            "Nobody says that the target takes a version in its URLs (--scim-version-segment).",
            source: null
        );

    private string Other(string version) =>
        string.Equals(Segment, "v" + version, StringComparison.Ordinal)
            ? throw new NotApplicableException($"v{version} is the version itself.", source: null)
            : version;
}
