using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Ports;

namespace ScimConformance.Harness.Steps;

/// <summary>Personal access tokens: what they open, and how they end (DD-SA-10).</summary>
[Binding]
internal sealed class PersonalTokenSteps(
    Story story,
    Client client,
    Person person,
    Administrator administrator,
    ScenarioPorts ports,
    PersonSource people,
    SecretMask mask,
    TimeProvider time
)
{
    private static readonly TimeSpan Month = TimeSpan.FromDays(30);

    [Given("^a person who may make personal access tokens$")]
    public async Task GivenAPerson()
    {
        var owner = story.Introduce(await client.RequireUserAsync());
        await person.RequireAdmittedAsync(owner);
        await administrator.RequireProvisionerAsync(owner);
    }

    [Given("^a person with a personal access token for 30 days$")]
    public async Task GivenAToken()
    {
        await GivenAPerson();
        story.That.Keys.Add(KeyReader.Read(await CreateAsync(Allowed.Provisioning, Month), mask));
    }

    [When("^that person makes a token that lasts ((?:\\d+ \\w+)+)$")]
    public async Task WhenMaking(TimeSpan lifetime) =>
        story.Answered(await CreateAsync(Allowed.Provisioning, lifetime));

    [When("^that person makes a token (with|without) scopes$")]
    public async Task WhenMakingWith(string with) =>
        story.Answered(
            await CreateAsync(
                string.Equals(with, "with", StringComparison.Ordinal) ? Allowed.Provisioning : [],
                Month
            )
        );

    private Task<Exchange> CreateAsync(IReadOnlyList<string> scopes, TimeSpan lifetime) =>
        ports.Login.CreateTokenAsync(
            story.That.Session!,
            people.Label("token"),
            scopes,
            time.GetUtcNow() + lifetime
        );
}
