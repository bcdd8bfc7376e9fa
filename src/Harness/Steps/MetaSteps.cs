using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Steps;

/// <summary>What a resource says of itself: its id, its times, its location.</summary>
[Binding]
internal sealed class MetaSteps(
    Story story,
    ResourceStory resources,
    ResourceClient client,
    ResourceSource source,
    LinkClient links,
    TimeProvider time,
    RunCancellation cancellation
)
{
    private static readonly TimeSpan Second = TimeSpan.FromMilliseconds(1100);
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(20);

    [Given("^some time has passed, so that the times of the (User|Group) can differ$")]
    public async Task GivenTimeHasPassed(string words)
    {
        var shown = await client.RetrieveAsync(resources.Find(words));
        var precise = MetaChecks.HasFractions(shown);
        await Task.Delay(precise ? Moment : Second, time, cancellation.Token);
    }

    [When("^the client creates a User in a bulk request$")]
    public async Task WhenCreatingInBulk() =>
        story.Answered(await client.CreateInBulkAsync("User", source.Next("User")));

    [When("^the client searches for the User by its time of creation( in another time zone)?$")]
    public async Task WhenSearchingByTime(string? elsewhere)
    {
        var shown = await client.RetrieveAsync(resources.Find("User"));
        var created = Json.Text(ResourcePath.First(Json.ObjectOf(shown), "meta.created"));
        var wanted =
            string.IsNullOrEmpty(elsewhere) || ValueKind.InstantOf(created) is not { } instant
                ? created
                : instant
                    .ToOffset(TimeSpan.FromHours(1))
                    .ToString(
                        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
                        System.Globalization.CultureInfo.InvariantCulture
                    );
        story.Answered(
            await client.FindAsync(
                "User",
                $$$"""userName eq "{{User.userName}}" and meta.created eq "{{{wanted}}}" """.Trim()
            )
        );
    }

    [Then("^the search finds the User, if the provider can compare that$")]
    public void ThenFoundIfComparable() =>
        Expect.That(AgreementChecks.Finds(story.Answer, resources.Find("User").Id, expected: true));

    [Then("^the stored (User|Group) keeps the (\\S+) that the answer shows$")]
    public async Task ThenKept(string words, string path) =>
        Expect.That(
            MetaChecks.KeepsWhatItShowed(
                story.Answer,
                await client.RetrieveAsync(resources.Find(words)),
                path
            )
        );

    [Then("^no identifier in the answer holds the word bulkId$")]
    public void ThenNoReservedWord() => Expect.That(MetaChecks.HoldsNoReservedWord(story.Answer));

    [Then("^the (User|Group) was last changed when it was created$")]
    public async Task ThenUnchanged(string words) =>
        Expect.That(
            MetaChecks.IsUnchanged(story.Answer, await client.RetrieveAsync(resources.Find(words)))
        );

    [Then("^the stored (User|Group) was last changed later than before$")]
    public async Task ThenChangedLater(string words)
    {
        var resource = resources.Find(words);
        Expect.That(
            MetaChecks.WasChangedLater(await client.RetrieveAsync(resource), resource.Before!)
        );
    }

    [Then("^the times in the answer's meta are dateTimes of XML Schema$")]
    public void ThenDateTimes() => Expect.That(MetaChecks.HasDateTimes(story.Answer));

    [Then("^the location in the answer leads to the (User|Group|TestResource)$")]
    public async Task ThenLocated(string words)
    {
        var location = Json.Text(ResourcePath.First(Json.ObjectOf(story.Answer), "meta.location"));
        Expect.That(
            MetaChecks.LeadsTo(
                story.Answer,
                resources.Find(words).Id,
                await links.FollowAsync(location)
            )
        );
    }
}
