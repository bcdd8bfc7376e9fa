using System.Text.Json.Nodes;
using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Steps;

/// <summary>Versions of a resource whose letters are in the other case (RFC 7643 section 3.1: meta.version is case exact).</summary>
[Binding]
internal sealed class VersionCaseSteps(
    Story story,
    ResourceStory resources,
    ResourceClient client,
    ScimDriver scim,
    TargetModel model
)
{
    private const int Attempts = 3;

    private string _version = "";

    [Given("^a stored User whose version has a letter and guards it$")]
    public async Task GivenVersion()
    {
        var user = await client.RequireAsync("User");
        var read = await client.RetrieveAsync(user);
        var hasGroups = model.Denies("groups") is null;
        for (
            var attempt = 0;
            hasGroups && attempt < Attempts && !HasLetter(VersionOf(read));
            attempt++
        )
        {
            // A membership may be part of the version.
            await client.RequireAsync("Group", """{ "members": [{ "value": "{{User.id}}" }] }""");
            read = await client.RetrieveAsync(user);
        }

        _version = VersionOf(read) ?? "";
        if (!HasLetter(_version))
        {
            throw new NotApplicableException("The version of a User has no letter.", read);
        }

        var other = await ReplaceAsync(user, "\"none-such\"");
        if (other.Answer.Status is >= 200 and < 300)
        {
            throw new NotApplicableException(
                "A version that is another does not keep a PUT off.",
                other
            );
        }
    }

    [When("^the client replaces the User on condition of that version$")]
    public async Task WhenReplacing() =>
        story.Answered(await ReplaceAsync(resources.Find("User"), _version));

    [When("^the client replaces the User on condition of that version in another letter case$")]
    public async Task WhenReplacingSwapped() =>
        story.Answered(await ReplaceAsync(resources.Find("User"), Flip(_version)));

    [Then("^the provider does it$")]
    public void ThenDone() => Expect.That(UniquenessChecks.IsSameVersion(story.Answer));

    [Then("^the provider refuses it as another version$")]
    public void ThenRefused() => Expect.That(UniquenessChecks.IsOtherVersion(story.Answer));

    private async Task<Exchange> ReplaceAsync(ScenarioResource user, string version)
    {
        user.Before = await client.RetrieveAsync(user);
        var body = user.Sent.DeepClone().AsObject();
        body["active"] = true;
        return await scim.SendAsync(
            HttpMethod.Put,
            client.PathOf(user),
            RequestContent.Scim(body.ToJsonString(JsonText.Plain)),
            headers: [new("If-Match", version)]
        );
    }

    // The W of a weak tag is not part of what is compared.
    private static string Flip(string version) =>
        version.StartsWith("W/", StringComparison.Ordinal)
            ? "W/" + LetterCase.Swap(version[2..])
            : LetterCase.Swap(version);

    private static bool HasLetter(string? version) =>
        version is not null && !string.Equals(Flip(version), version, StringComparison.Ordinal);

    private static string? VersionOf(Exchange read) =>
        read.Answer.Header("ETag") ?? KeptValueChecks.TextOf(read, "meta.version");
}
