using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Ports;

namespace ScimConformance.Harness.Steps;

/// <summary>What roles and scopes let a key do.</summary>
[Binding]
internal sealed class PermissionSteps(
    Story story,
    Client client,
    Administrator administrator,
    ScenarioPorts ports,
    PersonSource people
)
{
    [Given("^a service account that may (?:only )?(.+)$")]
    public async Task GivenAServiceAccount(string allowed) =>
        story.ServiceAccount = await administrator.RequireServiceAccountAsync(
            Allowed.Parse(allowed),
            scopes: []
        );

    [Given("^a service account whose key has the scopes? to (.+)$")]
    public async Task GivenAScopedKey(string scopes) =>
        story.ServiceAccount = await administrator.RequireServiceAccountAsync(
            Allowed.Provisioning,
            Allowed.Parse(scopes)
        );

    [Given("^a helper who may (?:only )?(.+)$")]
    public async Task GivenAHelper(string allowed) =>
        story.Helper = await administrator.RequireServiceAccountAsync(
            Allowed.Parse(allowed),
            scopes: []
        );

    [Given("^the service account's role has (lost|got) the permission to (.+)$")]
    public Task GivenChanged(string change, string permission) =>
        administrator.RequirePermissionAsync(
            story.ServiceAccount!,
            Allowed.Parse(permission)[0],
            has: string.Equals(change, "got", StringComparison.Ordinal)
        );

    [When("^the client reads the resource types with the service account's key$")]
    public async Task WhenDiscovering() =>
        story.Answered(await client.DiscoverAsync(story.ServiceAccount!.Key.Credential));

    [When("^the helper makes a service account$")]
    public async Task WhenTheHelperMakes() =>
        story.Answered(
            await Helping.CreateServiceAccountAsync(
                people.Label("service account"),
                people.Address(),
                roleIds: []
            )
        );

    [When("^the helper makes a service account with the role of the first one$")]
    public async Task WhenTheHelperGives() =>
        story.Answered(
            await Helping.CreateServiceAccountAsync(
                people.Label("service account"),
                people.Address(),
                [story.ServiceAccount!.RoleId]
            )
        );

    [When("^the helper disables that service account$")]
    public async Task WhenTheHelperDisables() =>
        story.Answered(await Helping.DisableUserAsync(story.ServiceAccount!.Id));

    [When("^the helper revokes that key$")]
    public async Task WhenTheHelperRevokes() =>
        story.Answered(
            await Helping.RevokeServiceAccountKeyAsync(
                story.ServiceAccount!.Id,
                story.ServiceAccount.Key.Id
            )
        );

    [Then("^the provider refuses the call as not permitted$")]
    public void ThenNotPermitted() => Expect.That(AnswerChecks.NotPermitted(story.Answer));

    [Then("^calls with that service account's key are still answered$")]
    public async Task ThenStillAnswered() =>
        Expect.That(
            AnswerChecks.Succeeded(await client.ProbeAsync(story.ServiceAccount!.Key.Credential))
        );

    [Then("^calls with that service account's key are refused as unauthenticated$")]
    public async Task ThenRefused() =>
        Expect.That(
            AnswerChecks.Unauthenticated(
                await client.ProbeAsync(story.ServiceAccount!.Key.Credential)
            )
        );

    private IAdminPort Helping => ports.Admin.WithApplicationKey(story.Helper!.Key.Secret);
}
