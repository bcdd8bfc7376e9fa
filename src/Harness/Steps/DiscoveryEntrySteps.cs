using System.Text.Json.Nodes;
using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Steps;

/// <summary>The entries of /ResourceTypes and /Schemas, and what stands where they point.</summary>
[Binding]
internal sealed class DiscoveryEntrySteps(
    Story story,
    ResourceStory resources,
    DiscoveryClient discovery,
    TargetModel model
)
{
    private IReadOnlyList<ScenarioResource> _created = [];

    [When("^the client creates a User and, if it can, a Group$")]
    public async Task WhenCreatingEach() => _created = await discovery.CreateEachAsync();

    [Then("^the types of what it created are listed, with their schemas$")]
    public async Task ThenTypesListed()
    {
        var types = await discovery.ListAsync("ResourceTypes");
        var schemas = await discovery.ListAsync("Schemas");
        Expect.That(
            Required(_created, "resource that could be created")
                .SelectMany(resource =>
                    EntryChecks.TypeIsListed(
                        resource.Type,
                        model.EndpointOf(resource.Type),
                        types,
                        schemas
                    )
                )
        );
    }

    [Then(
        "^the resource type at the endpoint of the (User|Group) has the name that the \\1 gives as its type$"
    )]
    public async Task ThenNamed(string type)
    {
        var entry =
            EntryChecks.AtEndpoint(story.Answer, model.EndpointOf(type))
            ?? throw new NotApplicableException(
                $"No resource type has the endpoint of the {type}.",
                source: null
            );
        Expect.That(
            ValueChecks.Is(
                await discovery.RetrieveAsync(resources.Find(type)),
                "meta.resourceType",
                Json.Member(entry, "name")
            )
        );
    }

    [Then("^the endpoint of each resource type is there below the base$")]
    public Task ThenBelowBase() =>
        EachAsync(
            "endpoint",
            async (entry, endpoint) =>
                [
                    EntryChecks.IsBelowBase(
                        NameOf(entry),
                        endpoint,
                        DiscoveryClient.IsAbsolute(endpoint),
                        await discovery.EndpointAsync(endpoint)
                    ),
                ]
        );

    [Then("^the endpoint of each resource type answers with a list$")]
    public Task ThenAnswers() =>
        EachAsync(
            "endpoint",
            async (entry, endpoint) =>
                await discovery.EndpointAsync(endpoint) is { } answer
                    ? [EntryChecks.AnswersWithList(NameOf(entry), answer)]
                    : []
        );

    [Then("^each resource type's endpoint ought to be the plural of its name$")]
    public void ThenPlural() =>
        Expect.That(
            Required(
                    Entries().Where(entry => NameOf(entry) is not ("User" or "Group")).ToList(),
                    "type of its own"
                )
                .Select(entry =>
                    Json.Text(Json.Member(entry, "endpoint")) is { } endpoint
                        ? EntryChecks.IsPlural(NameOf(entry), endpoint, story.Answer)
                        : null
                )
        );

    [Then("^the schema of each resource type is listed, and is served under its URI$")]
    public Task ThenSchemaListed() => SchemasAreServedAsync("resource type");

    [Then("^the schema of each schema extension is listed, and is served under its URI$")]
    public Task ThenExtensionListed() => SchemasAreServedAsync("schema extension");

    [Then("^each resource type is served under its id or its name$")]
    public Task ThenServedByName() =>
        EachAsync(
            "name",
            async (entry, name) =>
                [
                    EntryChecks.IsThere(
                        await discovery.AloneAsync("ResourceTypes", IdOf(entry) ?? name),
                        $"the resource type {name}"
                    ),
                ]
        );

    [Then("^each resource type is served alone, as it stands in the list$")]
    public Task ThenTypeAlone() =>
        EachAsync(
            "name",
            async (entry, name) =>
                [EntryChecks.IsTheEntry(await TypeAloneAsync(entry, name), entry)]
        );

    [Then("^each schema is served under its URN$")]
    public async Task ThenSchemaAlone()
    {
        await EachAsync(
            "id",
            async (_, id) => [EntryChecks.IsServedAs(await discovery.AloneAsync("Schemas", id), id)]
        );
        var first = Required(DiscoveryChecks.Ids(story.Answer), "schema with an id")[0];
        Expect.That(
            EntryChecks.IsServedAs(await discovery.EncodedAsync("Schemas", first), first)?.AsNote()
        );
    }

    [Then("^each schema is the same alone as in the list$")]
    public Task ThenSchemaSame() =>
        EachAsync(
            "id",
            async (entry, id) =>
                [EntryChecks.IsTheEntry(await discovery.AloneAsync("Schemas", id), entry)]
        );

    [Then("^the meta.location of each (?:resource type|schema) leads there$")]
    public async Task ThenLocated()
    {
        var outcomes = new List<Discrepancy?>();
        foreach (var entry in Entries())
        {
            if (LocationOf(entry) is { } location)
            {
                outcomes.Add(
                    await discovery.FollowAsync(location) is { } answer
                        ? EntryChecks.IsThere(answer, $"a document at {location}")
                        : new Discrepancy(
                            "a location of the provider's own",
                            location,
                            story.Answer
                        ).AsNote()
                );
            }
        }

        Expect.That(Required(outcomes, "meta.location"));
    }

    private async Task SchemasAreServedAsync(string noun)
    {
        var list = await discovery.ListAsync("Schemas");
        var outcomes = new List<Discrepancy?>();
        foreach (
            var uri in ListedChecks
                .Of(noun, story.Answer)
                .Select(entry => Json.Text(Json.Member(entry.Node, "schema")))
                .OfType<string>()
                .Where(uri => uri.Length > 0)
                .Distinct(StringComparer.Ordinal)
        )
        {
            var alone = await discovery.AloneAsync("Schemas", uri);
            outcomes.AddRange(EntryChecks.IsListedSchema(uri, list, alone).DefaultIfEmpty());
        }

        Expect.That(Required(outcomes, $"schema of a {noun}"));
    }

    private async Task<Exchange> TypeAloneAsync(JsonObject entry, string name) =>
        LocationOf(entry) is { } location && await discovery.FollowAsync(location) is { } there
            ? there
            : await discovery.AloneAsync("ResourceTypes", IdOf(entry) ?? name);

    /// <summary>Judges each entry that has a text at the member; an entry without one is the business of other rows.</summary>
    private async Task EachAsync(
        string member,
        Func<JsonObject, string, Task<IEnumerable<Discrepancy?>>> judge
    )
    {
        var outcomes = new List<Discrepancy?>();
        foreach (var entry in Required(Entries(), "entry"))
        {
            if (Json.Text(Json.Member(entry, member)) is { Length: > 0 } value)
            {
                outcomes.AddRange(await judge(entry, value));
            }
        }

        Expect.That(outcomes);
    }

    private List<JsonObject> Entries() =>
        [.. DiscoveryList.Entries(story.Answer).OfType<JsonObject>()];

    private static IReadOnlyList<T> Required<T>(IReadOnlyList<T> items, string what) =>
        items.Count > 0
            ? items
            : throw new NotApplicableException($"There is no {what} to be judged.", source: null);

    private static string NameOf(JsonObject entry) =>
        Json.Text(Json.Member(entry, "name")) ?? "a type without a name";

    private static string? IdOf(JsonObject entry) => Json.Text(Json.Member(entry, "id"));

    private static string? LocationOf(JsonObject entry) =>
        Json.Text(Json.At(entry, "meta", "location"));
}
