using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Steps;

/// <summary>The client's requests about resources, as the RFC names them: create, retrieve, replace, modify, delete, query.</summary>
[Binding]
internal sealed class ResourceRequestSteps(
    Story story,
    ResourceStory resources,
    ResourceClient client,
    ResourceSource source,
    ResourceDocuments documents,
    Placeholders placeholders
)
{
    [When("^the client creates a (User|Group|TestResource) with:$")]
    public Task WhenCreatingWith(string type, string json) =>
        CreateAsync(type, documents.Compose(type, json));

    [When("^the client creates an ordinary (User|Group|TestResource)$")]
    public Task WhenCreatingOrdinary(string type) => CreateAsync(type, source.Next(type));

    [When("^the client creates a minimal (User|Group|TestResource)$")]
    public Task WhenCreatingLeast(string type) => CreateAsync(type, source.Least(type));

    [When("^the client creates a (User|Group|TestResource) without (\\S+)$")]
    public Task WhenCreatingWithout(string type, string name)
    {
        var document = source.Next(type);
        document.Remove(name);
        return CreateAsync(type, document);
    }

    [When("^the client retrieves the ((?:first |other )?(?:User|Group|TestResource))$")]
    public Task WhenRetrieving(string words) =>
        Answered(client.RetrieveAsync(resources.Find(words)));

    [When(
        "^the client retrieves the ((?:first |other )?(?:User|Group|TestResource)) with (attributes|excludedAttributes) \"(.*)\"$"
    )]
    public Task WhenRetrievingSome(string words, string parameter, string names) =>
        Answered(
            client.RetrieveAsync(
                resources.Find(words),
                $"?{parameter}={Uri.EscapeDataString(placeholders.Fill(names))}"
            )
        );

    [When("^the client replaces the ((?:first |other )?(?:User|Group|TestResource)) with:$")]
    public Task WhenReplacing(string words, string json)
    {
        var resource = resources.Find(words);
        return Answered(client.ReplaceAsync(resource, documents.Merge(resource, json)));
    }

    [When(
        "^the client replaces the ((?:first |other )?(?:User|Group|TestResource)) leaving out (\\S+)$"
    )]
    public Task WhenReplacingWithout(string words, string name)
    {
        var resource = resources.Find(words);
        return Answered(client.ReplaceAsync(resource, ResourceDocuments.Without(resource, name)));
    }

    [When(
        "^the client replaces the ((?:first |other )?(?:User|Group|TestResource)) with what it retrieves$"
    )]
    public async Task WhenReplacingWithItself(string words)
    {
        var resource = resources.Find(words);
        var retrieved = await client.RetrieveAsync(resource);
        if (Json.ObjectOf(retrieved) is not { } document)
        {
            throw new SetUpFailedException(
                Verdicts.SetUpOperation.ReadUser,
                $"Retrieving the {resource.Type}",
                retrieved
            );
        }

        await Answered(client.ReplaceAsync(resource, document));
    }

    [When("^the client modifies the ((?:first |other )?(?:User|Group|TestResource)) by:$")]
    public Task WhenModifying(string words, string json) =>
        Answered(client.ModifyAsync(resources.Find(words), json));

    [When("^the client sends the ((?:first |other )?(?:User|Group|TestResource)) the PATCH:$")]
    public Task WhenPatching(string words, string text) =>
        Answered(client.SendPatchAsync(resources.Find(words), text));

    [When("^the client deletes the ((?:first |other )?(?:User|Group|TestResource))$")]
    public Task WhenDeleting(string words) => Answered(client.DeleteAsync(resources.Find(words)));

    [When("^the client searches the (User|Group|TestResource)s for: (.+)$")]
    public Task WhenSearching(string type, string filter) =>
        Answered(client.FindAsync(type, filter));

    [When("^the client asks the (User|Group|TestResource)s for \"(.*)\" alone where: (.+)$")]
    public Task WhenSearchingSome(string type, string attributes, string filter) =>
        Answered(client.FindAsync(type, filter, attributes));

    [When("^the client sends:$")]
    public Task WhenSending(string message) => Answered(client.SendAsync(message));

    [When("^somebody without a credential sends:$")]
    public Task WhenSendingWithout(string message) =>
        Answered(client.SendAsync(message, Credential.None));

    [When("^the client retrieves (?:the )?(ServiceProviderConfig|ResourceTypes|Schemas)$")]
    public Task WhenDiscovering(string document) => Answered(client.GetAsync(document));

    private Task CreateAsync(string type, System.Text.Json.Nodes.JsonObject document) =>
        Answered(client.CreateAsync(resources.Introduce(new ScenarioResource(type, document))));

    private async Task Answered(Task<Exchange> exchange) => story.Answered(await exchange);
}
