using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Steps;

/// <summary>What the rulings leave to the provider: "either … or", "ought to", and what must hold just if a write was taken.</summary>
[Binding]
internal sealed class ToleranceSteps(
    Story story,
    ResourceStory resources,
    ResourceClient client,
    Placeholders placeholders
)
{
    [Then("^the provider ought to accept it$")]
    public void ThenOughtToAccept() => Expect.That(ToleranceChecks.OughtToSucceed(story.Answer));

    [Then("^the provider accepts it, though it may refuse the value$")]
    public void ThenAcceptedIfItsPolicyAllows() =>
        Expect.That(ToleranceChecks.SucceededOrRefusedTheValue(story.Answer));

    [Then("^the provider either takes it or refuses it with 400$")]
    public void ThenTakenOrRefused() => Expect.That(ToleranceChecks.TakenOrRefused(story.Answer));

    [Then("^the provider ought to refuse it with (\\d{3})$")]
    public void ThenOughtToRefuse(int status) =>
        Expect.That(ToleranceChecks.OughtToBeRefused(story.Answer, status, []));

    [Then(
        "^the provider ought to refuse it with (\\d{3}) and, if any, the scimType (\\w+(?: or \\w+)*)$"
    )]
    public void ThenOughtToRefuseAs(int status, string keywords) =>
        Expect.That(ToleranceChecks.OughtToBeRefused(story.Answer, status, keywords.Split(" or ")));

    [Then("^if that was taken, the stored (User|Group|TestResource)'s (\\S+) is (.+)$")]
    public async Task ThenIsIfTaken(string words, string path, string expected)
    {
        if (WasTaken(words))
        {
            Expect.That(await CompareAsync(words, path, expected));
        }
    }

    [Then("^if that was taken, the stored (User|Group|TestResource) has (\\d+) (\\S+)$")]
    public async Task ThenCountsIfTaken(string words, int count, string path)
    {
        if (WasTaken(words))
        {
            Expect.That(ValueChecks.Counts(await AgainAsync(words), path, count));
        }
    }

    [Then("^if that was taken, each (\\S+) of the stored (User|Group|TestResource) is (an? .+)$")]
    public async Task ThenEachIsIfTaken(string path, string words, string kind)
    {
        if (WasTaken(words))
        {
            Expect.That(ValueChecks.AreOfKindIfPresent(await AgainAsync(words), path, kind));
        }
    }

    [Then("^if that was taken, the answer shows the (User|Group|TestResource) as it is stored$")]
    public async Task ThenShownAsStoredIfTaken(string words)
    {
        if (WasTaken(words))
        {
            Expect.That(ResourceChecks.ShowTheSame(story.Answer, await AgainAsync(words)));
        }
    }

    [Then("^the stored ((?:first |other )?(?:User|Group|TestResource))'s (\\S+) ought to be (.+)$")]
    public async Task ThenOughtToBe(string words, string path, string expected) =>
        Expect.That((await CompareAsync(words, path, expected))?.AsWarning());

    [Then("^each (\\S+) of the answer ought to be (an? .+)$")]
    public void ThenEachOughtToBe(string path, string kind) =>
        Expect.That(
            ValueChecks
                .AreOfKindIfPresent(story.Answer, path, kind)
                .Select(found => found?.AsWarning())
        );

    private async Task<Discrepancy?> CompareAsync(string words, string path, string expected)
    {
        var resource = resources.Find(words);
        return new ValueExpectation(expected, placeholders.Parse).Check(
            await AgainAsync(words),
            path,
            resource.Before,
            resource.Sent
        );
    }

    private bool WasTaken(string words) =>
        resources.Find(words).GivenId is not null && story.Answer.Answer.Status is >= 200 and < 300;

    private Task<Exchange> AgainAsync(string words) => client.RetrieveAsync(resources.Find(words));
}
