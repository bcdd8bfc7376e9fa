using System.Text;
using System.Text.Json.Nodes;
using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Steps;

/// <summary>Values in another letter case, or in another form of the same letters, than they were stored in.</summary>
[Binding]
internal sealed class LetterCaseSteps(
    Story story,
    ResourceStory resources,
    ResourceClient client,
    ResourceDocuments documents,
    ResourceSource source,
    BehaviourLog behaviours
)
{
    private const string ExternalId = "externalId";

    [Given("^a stored User whose externalId is kept$")]
    public async Task GivenKept()
    {
        var user = await client.RequireAsync("User", ExternalIdOf($"Ext-{source.Label("value")}"));
        var read = await client.RetrieveAsync(user);
        if (KeptValueChecks.TextOf(read, ExternalId) is null)
        {
            behaviours.Saw("N85", "keeps no externalId");
            throw new NotApplicableException("The provider keeps no externalId.", read);
        }
    }

    [Given("^a stored User whose userName has an accent$")]
    public async Task GivenAccented()
    {
        var name = $"jos\u00e9-{source.Address()}";
        var user = new ScenarioResource(
            "User",
            documents.Compose(
                "User",
                new JsonObject { ["userName"] = name }.ToJsonString(JsonText.Plain)
            )
        );
        var answer = await client.CreateAsync(user);
        if (user.GivenId is null)
        {
            throw new NotApplicableException(
                "The provider takes no userName with an accent.",
                answer
            );
        }

        resources.Introduce(user);
    }

    [When("^the client retrieves the User by its id in another letter case$")]
    public async Task WhenRetrievingSwapped()
    {
        var user = resources.Find("User");
        var swapped = LetterCase.Swap(user.Id);
        if (string.Equals(swapped, user.Id, StringComparison.Ordinal))
        {
            throw new NotApplicableException("The id has no letters.", user.Creation);
        }

        var path = client.PathOf(user);
        story.Answered(
            await client.GetAsync(
                $"{path[..path.IndexOf('/', StringComparison.Ordinal)]}/{swapped}"
            )
        );
    }

    [When(
        "^the client searches for the User by its (\\S+)( in another letter case| in decomposed letters|)$"
    )]
    public async Task WhenSearching(string path, string form)
    {
        var user = resources.Find("User");
        var text = Form(form.Trim(), ValueOf(user, path));
        var filter = $"{path} eq {JsonValue.Create(text).ToJsonString(JsonText.Plain)}";
        story.Answered(
            await client.FindAsync(
                "User",
                path is "id" or "userName"
                    ? filter
                    : $"userName eq \"{user.Sent["userName"]}\" and {filter}"
            )
        );
    }

    [When(
        "^the client creates a User with the same userName (in another letter case|in decomposed letters|in full-width letters)$"
    )]
    public async Task WhenCreatingAlike(string form)
    {
        var name = Form(form, ValueOf(resources.Find("User"), "userName"));
        var twin = new ScenarioResource(
            "User",
            documents.Compose(
                "User",
                new JsonObject { ["userName"] = name }.ToJsonString(JsonText.Plain)
            )
        );
        story.Answered(await client.CreateAsync(resources.Introduce(twin)));
    }

    [Then("^the search finds just the User$")]
    public void ThenFound() =>
        Expect.That(TrialChecks.Finds(story.Answer, resources.Find("User").Id, "by its userName"));

    [Then("^the search, if supported, finds just the (User|Group)$")]
    public void ThenFoundIfSupported(string words) =>
        Expect.That(Supported(SearchChecks.Finds(story.Answer, resources.Find(words).Id)));

    [Then("^the search, if supported, finds nothing$")]
    public void ThenNothingIfSupported() =>
        Expect.That(Supported(SearchChecks.FindsNothing(story.Answer)));

    [Then("^the stored User's externalId, if kept, is as sent$")]
    public async Task ThenExternalId()
    {
        var user = resources.Find("User");
        Expect.That(
            KeptValueChecks.ExternalId(
                user.Creation!,
                await client.RetrieveAsync(user),
                ValueOf(user, ExternalId)
            )
        );
    }

    [Then("^the stored User keeps its (\\S+), whatever the letter case$")]
    public async Task ThenIgnoringCase(string path)
    {
        var user = resources.Find("User");
        Expect.That(
            KeptValueChecks.IgnoringCase(
                await client.RetrieveAsync(user),
                path,
                ValueOf(user, path)
            )
        );
    }

    private Discrepancy? Supported(Discrepancy? found)
    {
        if (TrialChecks.IsFilterRefused(story.Answer))
        {
            behaviours.Saw("N84", "limits what can be filtered by");
        }

        return found;
    }

    private static string ExternalIdOf(string value) =>
        new JsonObject { [ExternalId] = value }.ToJsonString(JsonText.Plain);

    private static string ValueOf(ScenarioResource user, string path) =>
        path is "id"
            ? user.Id
            : ResourcePath.First(user.Sent, path)?.ToString()
                ?? throw new InvalidOperationException($"No {path} was sent.");

    private static string Form(string form, string text) =>
        form switch
        {
            "in another letter case" => LetterCase.Swap(text),
            "in decomposed letters" => text.Normalize(NormalizationForm.FormD),
            "in full-width letters" => FullWidth(text),
            _ => text,
        };

    // The local part alone: an address needs its @ and its dots.
    private static string FullWidth(string text)
    {
        var end = text.IndexOf('@', StringComparison.Ordinal) is >= 0 and var at ? at : text.Length;
        return string.Concat(
            text.Select((c, index) => index < end && char.IsAsciiLetter(c) ? (char)(c + 0xFEE0) : c)
        );
    }
}
