using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;

namespace ScimConformance.Harness.Steps;

/// <summary>What administrators find in the audit trail.</summary>
[Binding]
internal sealed class AuditSteps(Story story, Administrator administrator)
{
    [When("^an administrator searches the audit trail for that User$")]
    public Task WhenSearchingForTheUser() => SearchAsync(Asset(story.That.Id));

    [When("^an administrator searches the audit trail for that key$")]
    public Task WhenSearchingForTheKey() => SearchAsync(Asset(story.ServiceAccount!.Key.Id));

    [When("^an administrator searches the audit trail for that person's key$")]
    public Task WhenSearchingForThePersonsKey() => SearchAsync(Asset(story.KeyOwner.Keys[0].Id));

    [When("^an administrator searches the audit trail for that person's roles$")]
    public Task WhenSearchingForRoles() =>
        SearchAsync($"@asset.type:role @user:\"{story.KeyOwner.Sent.WorkEmail}\"");

    [When("^an administrator searches the audit trail for login methods$")]
    public Task WhenSearchingForLoginMethods() => SearchAsync("@asset.type:identity_provider");

    [When("^an administrator searches the audit trail for calls about that User$")]
    public Task WhenSearchingForCalls() =>
        SearchAsync($"@http.method:GET @http.url_details.path:*{story.That.Id}");

    [Then("^an? \"(.+)\" event says that the (.+) was (created|modified|deleted)$")]
    public void ThenTold(string name, string asset, string action) =>
        Expect.That(AuditChecks.Tells(story.Answer, name, asset, action));

    [Then("^no event says that the (.+) was (created|modified|deleted)$")]
    public void ThenNotTold(string asset, string action) =>
        Expect.That(AuditChecks.TellsNothingOf(story.Answer, asset, action));

    [Then("^an? \"(.+)\" event tells of a login and its method$")]
    public void ThenLogin(string name) => Expect.That(AuditChecks.TellsOfLogin(story.Answer, name));

    [Then("^an? \"(.+)\" event tells of the call$")]
    public void ThenCall(string name) => Expect.That(AuditChecks.TellsOfCall(story.Answer, name));

    [Then("^each event names its actor, the actor's type, the action and the asset$")]
    public void ThenComplete() => Expect.That(AuditChecks.IsComplete(story.Answer));

    [Then("^all events have documented names$")]
    public void ThenDocumentedNames() => Expect.That(AuditChecks.HasDocumentedNames(story.Answer));

    private async Task SearchAsync(string query) =>
        story.Answered(await administrator.SearchAuditTrailAsync(query));

    private static string Asset(string id) => $"@asset.id:\"{id}\"";
}
