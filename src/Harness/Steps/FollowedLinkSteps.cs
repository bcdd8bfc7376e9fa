using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Steps;

/// <summary>Where references lead.</summary>
[Binding]
internal sealed class FollowedLinkSteps(
    Story story,
    ResourceStory resources,
    ResourceClient client,
    LinkClient links
)
{
    [When("^the client retrieves the User and the Group$")]
    public async Task WhenRetrievingBoth() =>
        story.Answered(
            await client.RetrieveAsync(resources.Find("User")),
            await client.RetrieveAsync(resources.Find("Group"))
        );

    [Then("^each relative reference in the answers leads to a resource from the base$")]
    public async Task ThenRelative() =>
        Expect.That((await FollowAsync()).Select(FollowedLinkChecks.StartsFromBase));

    [Then("^each reference in the answers can be reached over HTTP$")]
    public async Task ThenReached() =>
        Expect.That((await FollowAsync()).Select(FollowedLinkChecks.IsHttp));

    private async Task<IReadOnlyList<FollowedLink>> FollowAsync()
    {
        var all = new List<FollowedLink>();
        foreach (var answer in story.Answers)
        {
            all.AddRange(await links.FollowAllAsync(answer));
        }

        return all;
    }
}
