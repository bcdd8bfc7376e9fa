using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;

namespace ScimConformance.Harness.Steps;

/// <summary>The ServiceProviderConfig (RFC 7643 section 5).</summary>
[Binding]
internal sealed class ConfigurationSteps(Story story, ResourceClient client)
{
    [Given("^the ServiceProviderConfig tells of (\\w+)$")]
    public async Task GivenTold(string member)
    {
        story.Answered(await client.GetAsync("ServiceProviderConfig"));
        if (Json.Member(Json.ObjectOf(story.Answer), member) is null)
        {
            throw new NotApplicableException(
                $"The ServiceProviderConfig does not tell of {member}.",
                source: null
            );
        }
    }

    [Then("^the answer names the schema of a ServiceProviderConfig$")]
    public void ThenNamesSchema() =>
        Expect.That(ConfigurationChecks.Names(story.Answer, Urns.ServiceProviderConfig));

    [Then("^the answer limits (bulk|filter) by its (\\w+)$")]
    public void ThenLimits(string feature, string member) =>
        Expect.That(ConfigurationChecks.Limits(story.Answer, feature, member));

    [Then("^the answer names at least one authentication scheme$")]
    public void ThenNamesSchemes() => Expect.That(ConfigurationChecks.NamesSchemes(story.Answer));

    [Then("^each authentication scheme is of a type that RFC 7643 names$")]
    public void ThenSchemesKnown() =>
        Expect.That(ConfigurationChecks.SchemesAreKnown(story.Answer));
}
