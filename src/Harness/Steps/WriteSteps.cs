using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Steps;

/// <summary>Creating, replacing and deleting, where the general steps do not say it.</summary>
[Binding]
internal sealed class WriteSteps(
    Story story,
    ResourceStory resources,
    ResourceClient client,
    ResourceDocuments documents,
    RequiredAttributes required,
    BehaviourLog behaviours
)
{
    private IReadOnlyList<LackingWrite> _writes = [];

    [Given("^a (User|Group|TestResource) that does not exist$")]
    public Task GivenNobody(string type) => client.RequireUnknownAsync(type);

    [When("^the client creates (\\d+) more (User|Group|TestResource)s with:$")]
    public async Task WhenCreatingMore(int count, string type, string json)
    {
        var answers = new List<Exchange>();
        for (var made = 0; made < count; made++)
        {
            var resource = new ScenarioResource(type, documents.Compose(type, json));
            answers.Add(await client.CreateAsync(resources.Introduce(resource)));
        }

        story.Answered(answers);
    }

    [When("^the client retrieves the (User|Group|TestResource) (\\d+) times$")]
    public async Task WhenRetrievingAgain(string type, int times)
    {
        var answers = new List<Exchange>();
        for (var made = 0; made < times; made++)
        {
            answers.Add(await client.RetrieveAsync(resources.Find(type)));
        }

        story.Answered(answers);
    }

    [When(
        "^the client (creates|replaces) (User|Group|TestResource)s, each without one attribute that is announced as required$"
    )]
    public async Task WhenLacking(string verb, string type)
    {
        _writes = verb is "creates"
            ? await required.CreateAsync(type)
            : await required.ReplaceAsync(type);
        story.Answered([.. _writes.Select(write => write.Answer)]);
    }

    [Then("^the provider has given the (User|Group|TestResource) an id$")]
    public void ThenGivenId(string type) =>
        Expect.That(WriteChecks.HasId(story.Answer, resources.Find(type).GivenId));

    [Then("^the provider gives the (User|Group|TestResource) another id than \"(.+)\"$")]
    public void ThenOtherId(string type, string sent)
    {
        behaviours.Saw(
            "N24",
            resources.Find(type).GivenId is null
                ? "refuses an id in a create"
                : "ignores an id in a create"
        );
        Expect.That(WriteChecks.IgnoresId(story.Answer, resources.Find(type).GivenId, sent));
    }

    [Then("^the User's (\\S+) is stored as sent, or refused$")]
    public async Task ThenLiteralOrRefused(string path) =>
        Expect.That(
            resources.Find("User").GivenId is null
                ? AnswerChecks.StatusIsOneOf(story.Answer, [400, 403])
                : ValueChecks.Is(
                    await client.RetrieveAsync(resources.Find("User")),
                    path,
                    ResourcePath.First(resources.Find("User").Sent, path)
                )
        );

    [Then("^the provider demands a userName$")]
    public async Task ThenUserNameDemanded() =>
        Expect.That(
            WriteChecks.IsDemanded(
                story.Answer,
                resources.That.GivenId is null ? null : await client.RetrieveAsync(resources.That),
                "userName",
                fillingWarns: true
            )
        );

    [Then("^the provider refuses each of them or fills in what is missing$")]
    public void ThenEachDemanded() =>
        Expect.That(
            _writes.SelectMany(write =>
                WriteChecks.IsDemanded(write.Answer, write.Stored, write.Path, fillingWarns: false)
            )
        );

    [Then("^the provider demands each of them$")]
    public void ThenEachKept() =>
        Expect.That(
            _writes.SelectMany(write =>
                WriteChecks.KeepsRequired(write.Answer, write.Before!, write.Stored!, write.Path)
            )
        );

    [Then("^the provider demands the (User|Group|TestResource)'s (\\S+)$")]
    public async Task ThenKept(string type, string path) =>
        Expect.That(
            WriteChecks.KeepsRequired(
                story.Answer,
                resources.Find(type).Before!,
                await client.RetrieveAsync(resources.Find(type)),
                path
            )
        );

    [Then("^the (\\S+) that was left out is cleared, or shown as it is$")]
    public async Task ThenCleared(string path) =>
        Expect.That(
            WriteChecks.IsCleared(
                story.Answer,
                resources.That.Before!,
                await client.RetrieveAsync(resources.That),
                path
            )
        );

    [Then("^the (User|Group|TestResource) is stored as the answer shows it$")]
    public async Task ThenStoredAsShown(string type)
    {
        var stored = await client.RetrieveAsync(resources.Find(type));
        // A 201 need not have a body (RFC 7644 section 3.3).
        Expect.That(
            Json.ObjectOf(story.Answer) is null
                ? ResourceChecks.HoldsWhatWasSent(stored, resources.Find(type).Sent)
                : ResourceChecks.ShowTheSame(stored, story.Answer)
        );
    }

    [Then("^each answer shows the same (?:User|Group|TestResource)$")]
    public void ThenAlike() =>
        Expect.That(
            story
                .Answers.Skip(1)
                .SelectMany(answer => ResourceChecks.ShowTheSame(answer, story.Answers[0]))
        );

    [Then("^the provider finds nothing to replace$")]
    public void ThenNothingThere() => Expect.That(WriteChecks.FoundNothing(story.Answer));

    [Then("^each of them has an id of its own$")]
    public void ThenDistinct() =>
        Expect.That(
            WriteChecks.AreDistinct(story.Answer, [.. resources.All.Select(r => r.GivenId)])
        );

    [Then("^no (User|Group) with that displayName is stored$")]
    public async Task ThenNoneByDisplayName(string type)
    {
        var name = ResourcePath.First(resources.Find(type).Sent, "displayName");
        Expect.That(
            WriteChecks.FindsNobody(
                await client.FindAsync(type, $"displayName eq {name?.ToJsonString(JsonText.Plain)}")
            )
        );
    }

    [Then("^the search finds nobody, where the provider offers it$")]
    public void ThenSearchFindsNobody() =>
        Expect.That(
            story.Answer.Answer.Status is 400 or 404 or 405 or 501
                ? throw new NotApplicableException(
                    "Searching by POST is not offered there.",
                    story.Answer
                )
                : ListChecks.IsEmpty(story.Answer)
        );
}
