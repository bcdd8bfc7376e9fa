using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Ports;

namespace ScimConformance.Harness.Steps;

/// <summary>Single sign-on and just-in-time provisioning.</summary>
[Binding]
internal sealed class SsoSteps(
    Story story,
    Person person,
    Administrator administrator,
    ScenarioPorts ports,
    PersonSource people
)
{
    [Given("^an organization with single sign-on, and JIT (on|off)$")]
    public Task GivenConnected(string jit) =>
        ports.Sso.ConnectAsync(string.Equals(jit, "on", StringComparison.Ordinal));

    [Given("^a person whom SCIM never provisioned$")]
    public void GivenAStranger() => story.Introduce(new ScenarioUser(people.Next()));

    [Given("^a person whom SCIM never provisioned has signed in through the identity provider$")]
    public Task GivenAStrangerIsIn() =>
        person.RequireSignedInThroughProviderAsync(
            story.Introduce(new ScenarioUser(people.Next()))
        );

    [Given("^the organization gives the role (Admin|Standard|Read Only) to the group \"(.+)\"$")]
    public Task GivenMapped(string role, string group) => ports.Sso.MapRoleAsync(group, role);

    [Given(
        "^a person whom SCIM never provisioned has signed in through the identity provider as one of the \"(.+)\"$"
    )]
    public Task GivenAMappedStrangerIsIn(string group)
    {
        var stranger = story.Introduce(new ScenarioUser(people.Next()));
        return person.RequireSignedInThroughProviderAsync(
            stranger,
            new AssertedPerson(stranger.Sent.UserName, Group: group)
        );
    }

    [Given("^the organization lets people in through the identity provider only$")]
    public async Task GivenSamlOnly() => await ports.Sso.SetLoginMethodsAsync("saml");

    [When("^that (?:User|person) signs in through the identity provider$")]
    public Task WhenSigningIn() => SignInAsync(asserted: null);

    [When("^that User signs in through the identity provider under the old userName$")]
    public Task WhenSigningInUnderTheOldName() =>
        SignInAsync(new AssertedPerson(story.That.PreviousUserName!));

    [When("^that User signs in with the userName as principal name and another NameID$")]
    public Task WhenSigningInByPrincipalName() =>
        SignInAsync(new AssertedPerson(people.Address(), PrincipalName: story.That.Sent.UserName));

    [When("^somebody signs in with that userName as NameID and another principal name$")]
    public Task WhenSigningInByNameId() =>
        SignInAsync(new AssertedPerson(story.That.Sent.UserName, PrincipalName: people.Address()));

    [When("^that User signs in through the identity provider as \"(.+)\" \"(.+)\"$")]
    public Task WhenSigningInAs(string givenName, string familyName) =>
        SignInAsync(
            new AssertedPerson(
                story.That.Sent.UserName,
                GivenName: givenName,
                FamilyName: familyName
            )
        );

    [Given("^that User has tried to sign in through the identity provider as one of the \"(.+)\"$")]
    [When("^that User signs in through the identity provider as one of the \"(.+)\"$")]
    public Task WhenSigningInAsMember(string group) =>
        SignInAsync(new AssertedPerson(story.That.Sent.UserName, Group: group));

    [When("^that User signs in with the password$")]
    public async Task WhenSigningInWithPassword() =>
        story.Attempt = await person.SignInWithPasswordAsync(story.That);

    [When("^an administrator switches every login method off$")]
    public async Task WhenSwitchingAllOff() =>
        story.Answered(await ports.Sso.SetLoginMethodsAsync([]));

    [When("^an administrator connects (\\d+) identity providers?$")]
    public async Task WhenConnecting(int count) =>
        story.Answered(await ports.Sso.TrustAsync(count));

    [When("^an administrator looks at the role of that User$")]
    public async Task WhenLookingAtTheRole() =>
        story.Answered(await administrator.LookAtRoleAsync(story.That));

    [Then("^the User has no role$")]
    public void ThenNoRole() => Expect.That(RoleChecks.AdministratorSees(story.Answer, []));

    [Then("^the role is (Admin|Standard|Read Only)$")]
    public void ThenRole(string name) => Expect.That(AdminChecks.RoleIs(story.Answer, name));

    [Then("^the provider does so$")]
    public void ThenDone() => Expect.That(AnswerChecks.Succeeded(story.Answer));

    [Then("^the provider refuses to do so$")]
    public void ThenRefused() => Expect.That(AnswerChecks.Refused(story.Answer));

    private async Task SignInAsync(AssertedPerson? asserted) =>
        story.Attempt = await person.SignInThroughProviderAsync(story.That, asserted);
}
