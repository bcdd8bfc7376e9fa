using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Targets;

namespace ScimConformance.Harness.Steps;

/// <summary>Where the links of the provider lead.</summary>
[Binding]
internal sealed class LinkSteps(
    Story story,
    ResourceStory resources,
    ResourceClient client,
    Links links,
    Tenant tenant
)
{
    private IReadOnlyList<FollowedReference> _followed = [];

    [When("^the client follows the (members|groups) of the ((?:first |other )?(?:User|Group))$")]
    public async Task WhenFollowing(string attribute, string words)
    {
        _followed = await links.FollowAsync(resources.Find(words), attribute);
        story.Answered([.. _followed.Select(link => link.Reached).OfType<Evidence.Exchange>()]);
    }

    [Then("^each link leads to its resource$")]
    public void ThenLeadsThere() =>
        Expect.That(_followed.Select(link => LinkChecks.LeadsThere(link.Element, link.Reached)));

    [Then("^each link leads to its resource or is refused$")]
    public void ThenMeaningful() =>
        Expect.That(_followed.Select(link => LinkChecks.IsMeaningful(link.Element, link.Reached)));

    [Then("^the Location of the answer is the (User|Group)'s meta.location$")]
    public async Task ThenLocationsAgree(string type) =>
        Expect.That(
            LinkChecks.LocationsAgree(
                story.Answer,
                Json.ObjectOf(story.Answer) is null
                    ? await client.RetrieveAsync(resources.Find(type))
                    : story.Answer,
                tenant.ScimBase
            )
        );

    [Then("^the Content-Location of the answer, if any, is its meta.location$")]
    public void ThenContentLocation() =>
        Expect.That(LinkChecks.ContentLocationAgrees(story.Answer, tenant.ScimBase));

    [Then("^the meta.location of the answer ends in the path of the (User|Group)$")]
    public void ThenLocationEnds(string type) =>
        Expect.That(LinkChecks.LocationEndsIn(story.Answer, client.PathOf(resources.Find(type))));

    [Then("^no link of the answer holds a credential$")]
    public void ThenNoUserInfo() => Expect.That(LinkChecks.HasNoUserInfo(story.Answer));
}
