using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Targets;

namespace ScimConformance.Harness.Steps;

/// <summary>An attribute of RFC 7643 section 8.7, judged by what the provider itself announces of it.</summary>
[Binding]
internal sealed class AnnouncedAttributeSteps(
    ResourceClient client,
    ResourceStory story,
    ResourceSource source,
    TargetModel model,
    Tenant tenant,
    TimeProvider time,
    BehaviourLog behaviours
)
{
    private readonly AttributeTrial _trial = new(
        new TrialClient(client, source, story, model, new AttributeSamples(source, time), tenant),
        client,
        model,
        behaviours
    );

    [Given("^the schema of (User|Group|EnterpriseUser) announces (\\S+)$")]
    public Task GivenAnnounced(string schema, string path) => _trial.LookUpAsync(schema, path);

    [Then("^it is announced as (.+)$")]
    public void ThenAnnouncedAs(string characteristics) =>
        Expect.That(_trial.IsAnnouncedAs(characteristics));

    [Then(
        "^(?:it can be written, read back, replaced and removed|it can be set to true and to false|it can be written and is never shown|clients cannot write it and it tells the truth|it comes with its element and stays as it is)$"
    )]
    public async Task ThenWritten() => Expect.That(await _trial.WriteAsync());

    [Then("^a filter by it, if supported, takes upper and lower case as announced$")]
    public async Task ThenFiltered() => Expect.That(await _trial.FilterAsync(warns: false));

    [Then("^a filter by it is supported and takes upper and lower case as announced$")]
    public async Task ThenSupported() => Expect.That(await _trial.FilterAsync(warns: true));

    [Then("^its canonical values (\\S+) are kept$")]
    public async Task ThenCanonical(string values) =>
        Expect.That(await _trial.KeepCanonicalAsync(values.Split('/')));
}
