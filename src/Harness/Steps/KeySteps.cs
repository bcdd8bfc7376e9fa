using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Ports;

namespace ScimConformance.Harness.Steps;

/// <summary>Application keys: whose they are, and what they open.</summary>
[Binding]
internal sealed class KeySteps(
    Story story,
    Client client,
    Person person,
    Administrator administrator,
    ScenarioPorts ports,
    PersonSource people
)
{
    private static readonly Credential Unknown = Credential.Bearer(
        "0123456789abcdef0123456789abcdef01234567"
    );

    [Given("^a service account with an application key$")]
    public async Task GivenAServiceAccount() =>
        story.ServiceAccount = await administrator.RequireServiceAccountAsync();

    [Given("^a person with an application key of their own$")]
    public Task GivenAKeyOwner() => GivenAKeyOwnerWith(1);

    [Given("^a person with (\\d+) application keys of their own$")]
    public async Task GivenAKeyOwnerWith(int keys)
    {
        var owner = story.Introduce(await client.RequireUserAsync());
        await person.RequireAdmittedAsync(owner);
        await administrator.RequireProvisionerAsync(owner);
        for (var made = 0; made < keys; made++)
        {
            await person.RequireKeyAsync(owner);
        }
    }

    [Given("^that person has made a new application key$")]
    public async Task GivenANewKey()
    {
        await person.RequireSignedInAsync(story.KeyOwner);
        await person.RequireKeyAsync(story.KeyOwner);
    }

    [Given("^that User was (deactivated|deleted) with the service account's key$")]
    public Task GivenDeparted(string departure) =>
        string.Equals(departure, "deleted", StringComparison.Ordinal)
            ? client.RequireDeletedAsync(story.That, ServiceAccountKey)
            : client.RequireDeactivatedAsync(story.That, ServiceAccountKey);

    [Given("^a deactivation of that User was tried with an unknown key$")]
    public Task GivenTriedWithUnknownKey() =>
        client.SetActiveAsync(story.That, active: false, Way.Put, Unknown);

    [When("^the client asks for a page of Users with its key$")]
    public async Task WhenAskingWithOwnKey() => story.Answered(await client.ProbeAsync());

    [When("^a call is made with that person's (?:key|token)$")]
    public async Task WhenCalling() =>
        story.Answered(await client.ProbeAsync(story.KeyOwner.Keys[0].Credential));

    [Given("^a call has been made with the service account's key$")]
    public Task GivenCalled() => client.ProbeAsync(ServiceAccountKey);

    [When("^a call is made with the new key$")]
    public async Task WhenCallingWithTheNewKey() =>
        story.Answered(await client.ProbeAsync(story.KeyOwner.Keys[^1].Credential));

    [When("^a call is made with each of that person's keys$")]
    public async Task WhenCallingWithEach()
    {
        var answers = new List<Exchange>();
        foreach (var key in story.KeyOwner.Keys)
        {
            answers.Add(await client.ProbeAsync(key.Credential));
        }

        story.Answered(answers);
    }

    [When("^a call is made with the service account's key$")]
    public async Task WhenCallingAsServiceAccount() =>
        story.Answered(await client.ProbeAsync(ServiceAccountKey));

    [When("^the client deactivates that person with that person's key$")]
    public async Task WhenDeactivatingTheOwner() =>
        story.Answered(
            await client.SetActiveAsync(
                story.KeyOwner,
                active: false,
                Way.Put,
                story.KeyOwner.Keys[0].Credential
            )
        );

    [When(
        "^the client creates a User with (no key|an unknown key|that person's key|the service account's key)$"
    )]
    public async Task WhenCreatingWith(string credential)
    {
        var used = credential switch
        {
            "no key" => Credential.None,
            "an unknown key" => Unknown,
            "that person's key" => story.KeyOwner.Keys[0].Credential,
            _ => ServiceAccountKey,
        };
        story.Answered(
            await client.CreateAsync(story.Introduce(new ScenarioUser(people.Next())), used)
        );
    }

    [When("^an administrator looks at that key$")]
    public async Task WhenLookingAtTheKey() =>
        story.Answered(await administrator.LookAtKeyAsync(story.ServiceAccount!));

    [When("^the person looks at that key$")]
    public async Task WhenThePersonLooks() =>
        story.Answered(
            await ports.Login.ReadKeyAsync(story.KeyOwner.Session!, story.KeyOwner.Keys[0].Id)
        );

    [Then("^the key belongs to that service account alone$")]
    public void ThenBelongsToTheServiceAccount() =>
        Expect.That(AdminChecks.KeyBelongsTo(story.Answer, story.ServiceAccount!.Id));

    [Then("^the key belongs to that person alone$")]
    public void ThenBelongsToThePerson() =>
        Expect.That(AdminChecks.KeyBelongsTo(story.Answer, story.KeyOwner.Id));

    [Then("^the provider answers the call$")]
    public void ThenAnswered() => Expect.That(AnswerChecks.Succeeded(story.Answer));

    [Then("^the provider refuses (?:the|each) call as unauthenticated$")]
    public void ThenUnauthenticated() =>
        Expect.That(story.Answers.Select(AnswerChecks.Unauthenticated));

    [Then("^the next call with that person's key is refused as unauthenticated$")]
    public async Task ThenNextIsRefused() =>
        Expect.That(
            AnswerChecks.Unauthenticated(await client.ProbeAsync(story.KeyOwner.Keys[0].Credential))
        );

    private Credential ServiceAccountKey => story.ServiceAccount!.Key.Credential;
}
