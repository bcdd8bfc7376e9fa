using System.Text.Json.Nodes;
using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;

namespace ScimConformance.Harness.Steps;

/// <summary>Attributes of extensions: where they stand, and what a resource type demands of them.</summary>
[Binding]
internal sealed class ExtensionSteps(
    Story story,
    ResourceStory resources,
    ResourceClient client,
    TargetModel model
)
{
    private const string EmployeeNumber = "employeeNumber";

    [Given("^the resource type of Users lists the enterprise extension$")]
    public void GivenListed()
    {
        if (
            !ExtensionChecks
                .Listed(model.ResourceType("User"))
                .Contains(Urns.EnterpriseUser, StringComparer.OrdinalIgnoreCase)
        )
        {
            throw new NotApplicableException(
                "The resource type of Users does not list the enterprise extension.",
                model.ResourceTypesSource
            );
        }
    }

    [Then("^the stored User's schemas name the enterprise extension$")]
    public async Task ThenNamed() =>
        Expect.That(
            ExtensionChecks.IsNamed(
                await client.RetrieveAsync(resources.Find("User")),
                Urns.EnterpriseUser
            )
        );

    [Then("^the answer's schemas name the enterprise extension$")]
    public void ThenAnswerNamed() =>
        Expect.That(ExtensionChecks.IsNamed(story.Answer, Urns.EnterpriseUser));

    [Then("^the stored User's employeeNumber stands under a URN that its resource type lists$")]
    public Task ThenKeyed() => KeyedAsync(ExtensionChecks.Listed(model.ResourceType("User")));

    [Then("^the stored User's employeeNumber stands under the URN of the enterprise extension$")]
    public Task ThenKeyedByUrn() => KeyedAsync([Urns.EnterpriseUser]);

    [Then("^the stored User has no member that is named by a path$")]
    public async Task ThenNoPath() =>
        Expect.That(
            ExtensionChecks.HasNoPathAsName(
                await client.RetrieveAsync(resources.Find("User")),
                Urns.EnterpriseUser
            )
        );

    [Then("^the provider understands the path$")]
    public void ThenUnderstood() => Expect.That(ExtensionChecks.PathIsUnderstood(story.Answer));

    [Then("^the \\$ref of the User's manager, if any, leads to the other User$")]
    public async Task ThenManagerFollowed()
    {
        var read = await client.RetrieveAsync(resources.Find("User"));
        var reference = KeptValueChecks.TextOf(read, $"{Urns.EnterpriseUser}:manager.$ref");
        Expect.That(
            reference is null
                ? null
                : ExtensionChecks.LeadsTo(
                    await client.FollowAsync(reference),
                    resources.Find("other User").Id
                )
        );
    }

    private async Task KeyedAsync(IReadOnlyList<string> listed)
    {
        var user = resources.Find("User");
        Expect.That(
            ExtensionChecks.IsKeyedBy(
                await client.RetrieveAsync(user),
                EmployeeNumber,
                Json.Text(ResourcePath.First(user.Sent, $"{Urns.EnterpriseUser}:{EmployeeNumber}"))
                    ?? "",
                listed
            )
        );
    }
}
