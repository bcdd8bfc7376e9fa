using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Ports;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Steps;

/// <summary>How application keys are made, shown, changed and revoked.</summary>
[Binding]
internal sealed class KeyLifecycleSteps(Story story, ScenarioPorts ports, PersonSource people)
{
    private const string NewName = "renamed";

    [Given("^an administrator has revoked that key$")]
    public Task GivenRevoked() =>
        SetUp.RequireAsync(
            SetUpOperation.Administer,
            "Revoking a key",
            ports.Admin.RevokeServiceAccountKeyAsync(Account.Id, Account.Key.Id)
        );

    [Given("^an administrator has revoked that person's key$")]
    public Task GivenPersonsKeyRevoked() =>
        SetUp.RequireAsync(
            SetUpOperation.Administer,
            "Revoking a key",
            ports.Admin.RevokeKeyAsync(story.KeyOwner.Keys[0].Id)
        );

    [Given("^an administrator has disabled that service account$")]
    public Task GivenDisabled() =>
        SetUp.RequireAsync(
            SetUpOperation.Administer,
            "Disabling a service account",
            ports.Admin.DisableUserAsync(Account.Id)
        );

    [Given("^an administrator has re-enabled that service account$")]
    public Task GivenEnabled() =>
        SetUp.RequireAsync(
            SetUpOperation.Administer,
            "Re-enabling a service account",
            ports.Admin.EnableUserAsync(Account.Id)
        );

    [Given("^an administrator has renamed that key$")]
    public Task GivenRenamed() =>
        SetUp.RequireAsync(
            SetUpOperation.Administer,
            "Renaming a key",
            ports.Admin.RenameServiceAccountKeyAsync(Account.Id, Account.Key.Id, NewName)
        );

    [When("^an administrator lists that service account's keys$")]
    public async Task WhenListing() =>
        story.Answered(await ports.Admin.ListServiceAccountKeysAsync(Account.Id));

    [When("^an administrator looks at that service account$")]
    public async Task WhenLooking() => story.Answered(await ports.Admin.ReadUserAsync(Account.Id));

    [When("^an administrator makes another key (with a|without a) name$")]
    public async Task WhenMaking(string with) =>
        story.Answered(
            await ports.Admin.CreateServiceAccountKeyAsync(
                Account.Id,
                string.Equals(with, "with a", StringComparison.Ordinal)
                    ? people.Label("key")
                    : "   ",
                scopes: []
            )
        );

    [When("^an administrator makes another key with the scope (\\w+)$")]
    public async Task WhenMakingScoped(string scope) =>
        story.Answered(
            await ports.Admin.CreateServiceAccountKeyAsync(Account.Id, people.Label("key"), [scope])
        );

    [Then("^the secret is not shown$")]
    public void ThenHidden() =>
        Expect.That(KeyChecks.HidesSecret(story.Answer, Account.Key.Secret));

    [Then("^the key shows the last four characters of its secret$")]
    public void ThenLast4() => Expect.That(KeyChecks.Last4Is(story.Answer, Account.Key.Secret));

    [Then("^the key has its new name$")]
    public void ThenRenamed() => Expect.That(KeyChecks.NameIs(story.Answer, NewName));

    [Then("^the key shows no scopes$")]
    public void ThenNoScopes() => Expect.That(KeyChecks.ScopesAre(story.Answer, []));

    [Then("^the key shows the scopes to (.+)$")]
    public void ThenScopes(string scopes) =>
        Expect.That(KeyChecks.ScopesAre(story.Answer, Allowed.Parse(scopes)));

    [Then("^the provider refuses the (?:key|token|service account) as wrong$")]
    public void ThenWrong() => Expect.That(AnswerChecks.RefusedAsWrong(story.Answer));

    [Then("^the provider makes the (?:key|token|service account)$")]
    public void ThenMade() => Expect.That(AnswerChecks.Created(story.Answer));

    private ServiceAccount Account => story.ServiceAccount!;
}
