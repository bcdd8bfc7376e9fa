using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Steps;

/// <summary>
/// Resources that are there before the scenario begins, and what they are afterwards: each Then about a stored resource
/// retrieves it again.
/// </summary>
[Binding]
internal sealed class StoredResourceSteps(
    ResourceStory story,
    ResourceClient client,
    Placeholders placeholders
)
{
    [Given("^a(?:nother)? stored (User|Group|TestResource)$")]
    public Task GivenStored(string type) => client.RequireAsync(type);

    [Given("^a(?:nother)? stored (User|Group|TestResource) with:$")]
    public Task GivenStoredWith(string type, string json) => client.RequireAsync(type, json);

    [Given("^a(?:nother)? stored Group that has the User as a member$")]
    public Task GivenGroupOfUser() =>
        client.RequireAsync("Group", """{ "members": [{ "value": "{{User.id}}" }] }""");

    [Given("^a(?:nother)? deleted (User|Group|TestResource)$")]
    public async Task GivenDeletedOne(string type) =>
        await client.RequireDeletedAsync(await client.RequireAsync(type));

    [Given("^the client has deleted the ((?:first |other )?(?:User|Group|TestResource))$")]
    public Task GivenDeleted(string words) => client.RequireDeletedAsync(story.Find(words));

    [Given("^the client has replaced the ((?:first |other )?(?:User|Group|TestResource)) with:$")]
    public Task GivenReplaced(string words, string json) =>
        client.RequireReplacedAsync(story.Find(words), json);

    [Given("^the client has modified the ((?:first |other )?(?:User|Group|TestResource)) by:$")]
    public Task GivenModified(string words, string json) =>
        client.RequireModifiedAsync(story.Find(words), json);

    [Then("^the stored ((?:first |other )?(?:User|Group|TestResource)) is as it was$")]
    public async Task ThenAsItWas(string words) =>
        Expect.That(ResourceChecks.IsAsBefore(await AgainAsync(words), Before(words)));

    [Then(
        "^the stored ((?:first |other )?(?:User|Group|TestResource)) is as it was, but for (.+)$"
    )]
    public async Task ThenAsItWasBut(string words, string changed) =>
        Expect.That(
            ResourceChecks.IsAsBeforeBut(
                await AgainAsync(words),
                Before(words),
                changed.Split([", ", " and "], StringSplitOptions.RemoveEmptyEntries)
            )
        );

    [Then("^the stored ((?:first |other )?(?:User|Group|TestResource)) holds what was sent$")]
    public async Task ThenAsSent(string words) =>
        Expect.That(
            ResourceChecks.HoldsWhatWasSent(await AgainAsync(words), story.Find(words).Sent)
        );

    [Then("^the stored ((?:first |other )?(?:User|Group|TestResource))'s (\\S+) is (.+)$")]
    public async Task ThenIs(string words, string path, string expected) =>
        Expect.That(
            new ValueExpectation(expected, placeholders.Parse).Check(
                await AgainAsync(words),
                path,
                Earlier(words),
                story.Find(words).Sent
            )
        );

    [Then("^the stored ((?:first |other )?(?:User|Group|TestResource)) has a value of (\\S+)$")]
    public async Task ThenHas(string words, string path) =>
        Expect.That(ValueChecks.Has(await AgainAsync(words), path));

    [Then("^the stored ((?:first |other )?(?:User|Group|TestResource)) has no (\\S+)$")]
    public async Task ThenHasNo(string words, string path) =>
        Expect.That(ValueChecks.HasNo(await AgainAsync(words), path));

    [Then("^the stored ((?:first |other )?(?:User|Group|TestResource)) has (\\d+) (\\S+)$")]
    public async Task ThenCounts(string words, int count, string path) =>
        Expect.That(ValueChecks.Counts(await AgainAsync(words), path, count));

    [Then("^the ((?:first |other )?(?:User|Group|TestResource)) is gone$")]
    public async Task ThenGone(string words) =>
        Expect.That(ResourceChecks.IsGone(await AgainAsync(words)));

    [Then("^no (User|Group|TestResource) of that name is stored$")]
    public async Task ThenNoneStored(string type) =>
        Expect.That(ListChecks.IsEmpty(await client.FindByNameAsync(story.Find(type))));

    [Then("^exactly one (User|Group|TestResource) of that name is stored$")]
    public async Task ThenOneStored(string type) =>
        Expect.That(ListChecks.Counts(await client.FindByNameAsync(story.Find(type)), 1));

    private Task<Exchange> AgainAsync(string words) => client.RetrieveAsync(story.Find(words));

    private Exchange Before(string words) =>
        Earlier(words)
        ?? throw new InvalidOperationException(
            $"Nothing was written to the {words} in this scenario."
        );

    private Exchange? Earlier(string words) => story.Find(words).Before;
}
