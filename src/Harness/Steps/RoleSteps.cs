using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Steps;

/// <summary>Roles that the provisioning client gives to Users.</summary>
[Binding]
internal sealed class RoleSteps(
    Story story,
    RoleStory roles,
    Client client,
    Administrator administrator
)
{
    [Given("^(?:a|another) role that an administrator made$")]
    public async Task GivenARole() => roles.Roles.Add(await administrator.RequireRoleAsync());

    [Given("^a User that the client created with (?:that role|both roles)$")]
    public Task GivenAUserWithRoles() => CreateAsync(Ids);

    [Given("^a User that the client created with the first role$")]
    public Task GivenAUserWithTheFirstRole() => CreateAsync([Ids[0]]);

    [Given("^a User that the client created with that role and one that there is not$")]
    public Task GivenAUserWithAnUnknownRole() => CreateAsync([.. Ids, RoleStory.UnknownId]);

    [Given("^the client has added the second role to that User$")]
    public Task GivenAdded() =>
        RequireAsync("Adding a role", client.AddRolesAsync(story.That, [(Ids[1], null)]));

    [Given("^the client has put the roles into the slots slot1 and slot2 of that User$")]
    public Task GivenSlots() =>
        RequireAsync(
            "Filling the slots",
            client.AddRolesAsync(story.That, [(Ids[0], "slot1"), (Ids[1], "slot2")])
        );

    [When("^an administrator searches the audit trail for that User's roles$")]
    public async Task WhenSearching() =>
        story.Answered(
            await administrator.SearchAuditTrailAsync(
                $"@asset.type:role @user:\"{story.That.Sent.WorkEmail}\""
            )
        );

    [Then("^the User has exactly (?:that role|both roles), shown by (?:its name|their names)$")]
    public void ThenHas() =>
        Expect.That(
            RoleChecks.AreExactly(story.Answer, [.. roles.Roles.Select(r => (r.Id, r.Name))])
        );

    [Then("^each role is in its slot$")]
    public void ThenInSlots() =>
        Expect.That(
            RoleChecks.IsInSlot(story.Answer, Ids[0], "slot1"),
            RoleChecks.IsInSlot(story.Answer, Ids[1], "slot2")
        );

    [Then("^the administrator sees exactly that role$")]
    public void ThenAdministratorSees() =>
        Expect.That(RoleChecks.AdministratorSees(story.Answer, Ids));

    [Then("^an event names the role that there is not$")]
    public void ThenNamed() => Expect.That(AuditChecks.Mentions(story.Answer, RoleStory.UnknownId));

    private IReadOnlyList<string> Ids => [.. roles.Roles.Select(r => r.Id)];

    private async Task CreateAsync(IReadOnlyList<string> ids) =>
        story.Introduce(await client.RequireUserAsync(ids));

    private static Task RequireAsync(string what, Task<Evidence.Exchange> sent) =>
        SetUp.RequireAsync(SetUpOperation.UpdateUser, what, sent);
}
