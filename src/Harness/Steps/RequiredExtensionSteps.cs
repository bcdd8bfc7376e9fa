using System.Text.Json.Nodes;
using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Steps;

/// <summary>
/// Resource types that list an extension as required, or with attributes that are (RFC 7643 section 6). Only what the target itself
/// announces is asked for.
/// </summary>
[Binding]
internal sealed class RequiredExtensionSteps(
    Story story,
    ResourceStory resources,
    ResourceClient client,
    TargetModel model,
    ResourceSource source,
    TimeProvider time
)
{
    private readonly AttributeSamples _samples = new(source, time);
    private string _type = "";
    private string _urn = "";
    private string _place = "";

    [Given("^a resource type with a required extension$")]
    public void GivenRequired() =>
        Choose(
            (extension, _) => Json.Truth(Json.Member(extension, "required")) is true,
            "No resource type has a required extension."
        );

    [Given("^a resource type with an extension that requires an attribute$")]
    public void GivenRequiring() =>
        Choose(
            (_, urn) => Required(urn) is not null,
            "No extension of a resource type requires an attribute."
        );

    [When("^the client creates a resource of it with the extension$")]
    public Task WhenCreatingWith() => CreateAsync(Extension(withRequired: true));

    [When("^the client creates a resource of it without the extension$")]
    public Task WhenCreatingWithout() => CreateAsync(extension: null);

    [When("^the client creates a resource of it without that attribute$")]
    public Task WhenCreatingWithoutAttribute()
    {
        _place = $"{_urn}:{Required(_urn)!.Name}";
        return CreateAsync(Extension(withRequired: false));
    }

    [When("^the client creates an ExtendedTestResource with the same (\\S+)$")]
    public Task WhenCreatingAnother(string name)
    {
        GivenRequired();
        var taken = ResourcePath.First(resources.Find("TestResource").Sent, name)!.DeepClone();
        return CreateAsync(Extension(withRequired: true), document => document[name] = taken);
    }

    [Then("^the provider refuses it, or adds the extension by itself$")]
    public async Task ThenRefusedOrAdded() =>
        Expect.That(
            await StoredAsync() is { } stored
                ? [ExtensionChecks.IsNamed(stored, _urn)]
                : ExtensionChecks.IsRefusedOrFilled(story.Answer, stored: null, _urn)
        );

    [Then("^the provider refuses it, or adds the attribute by itself$")]
    public async Task ThenRefusedOrFilled() =>
        Expect.That(ExtensionChecks.IsRefusedOrFilled(story.Answer, await StoredAsync(), _place));

    private async Task<Exchange?> StoredAsync() =>
        resources.That.GivenId is null ? null : await client.RetrieveAsync(resources.That);

    private void Choose(Func<JsonNode?, string, bool> suits, string otherwise)
    {
        foreach (var type in model.ResourceTypes ?? [])
        {
            foreach (var extension in Json.Items(Json.Member(type, "schemaExtensions")))
            {
                if (
                    Json.Text(Json.Member(extension, "schema")) is { } urn
                    && Json.Text(Json.Member(type, "name")) is { } name
                    && suits(extension, urn)
                )
                {
                    (_type, _urn) = (name, urn);
                    return;
                }
            }
        }

        throw new NotApplicableException(otherwise, model.ResourceTypesSource);
    }

    private Announcement? Required(string urn) =>
        Simple(urn).FirstOrDefault(a => a.Required is true);

    private IEnumerable<Announcement> Simple(string urn) =>
        (model.SchemaOf(urn) is { } schema ? TargetModel.AttributesOf(schema) : []).Where(a =>
            a is { IsWritable: true, Type: not "complex", MultiValued: not true, Name: not null }
        );

    // One attribute that is not required shows that it is the other that is missed.
    private JsonObject Extension(bool withRequired)
    {
        var extension = new JsonObject();
        foreach (
            var attribute in Simple(_urn)
                .Where(a => a.Required is true && withRequired)
                .Concat(Simple(_urn).Where(a => a.Required is not true).Take(1))
        )
        {
            extension[attribute.Name!] = _samples.Next(attribute.Name!, attribute);
        }

        return extension;
    }

    private async Task CreateAsync(JsonObject? extension, Action<JsonObject>? change = null)
    {
        var document = source.Next(_type);
        if (extension is not null)
        {
            document[_urn] = extension;
            document["schemas"]!.AsArray().Add(_urn);
        }

        change?.Invoke(document);
        var resource = resources.Introduce(new ScenarioResource(_type, document));
        story.Answered(await client.CreateAsync(resource));
    }
}
