using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;

namespace ScimConformance.Harness.Steps;

/// <summary>Schemas, their attribute definitions, and the resources that name them (RFC 7643 section 7).</summary>
[Binding]
internal sealed class SchemaSteps(Story story, ResourceStory resources, DiscoveryClient discovery)
{
    [When("^the client creates a User with an attribute that no schema announces$")]
    public async Task WhenCreatingUnknown() =>
        story.Answered(await discovery.CreateWithUnknownAsync());

    [When(
        "^the client creates twins without and with an attribute whose definition does not speak of required$"
    )]
    public async Task WhenCreatingTwins() =>
        story.Answered([.. await discovery.CreateTwinsAsync()]);

    [Then("^the provider accepts each of them$")]
    public void ThenAllAccepted() => Expect.That(story.Answers.Select(AnswerChecks.Succeeded));

    [Then("^no two schemas have the same id$")]
    public void ThenIdsDiffer() => Expect.That(SchemaChecks.IdsDiffer(story.Answer));

    [Then("^each complex attribute has sub-attributes$")]
    public void ThenComplex() => Expect.That(SchemaChecks.ComplexHaveSubAttributes(story.Answer));

    [Then("^no other attribute than a complex one has sub-attributes$")]
    public void ThenOthersSimple() =>
        Expect.That(SchemaChecks.OthersHaveNoSubAttributes(story.Answer));

    [Then("^no sub-attribute is complex$")]
    public void ThenSubAttributesSimple() =>
        Expect.That(SchemaChecks.SubAttributesAreSimple(story.Answer));

    [Then("^each sub-attribute is defined by an object$")]
    public void ThenSubAttributesObjects() =>
        Expect.That(SchemaChecks.SubAttributesAreObjects(story.Answer));

    [Then("^each reference says what it may refer to$")]
    public void ThenReferencesSay() => Expect.That(SchemaChecks.ReferencesSayToWhat(story.Answer));

    [Then("^no other attribute than a reference says what it may refer to$")]
    public void ThenOthersDoNot() => Expect.That(SchemaChecks.OthersReferToNothing(story.Answer));

    [Then(
        "^each reference refers to a resource type that is listed, to \"external\" or to \"uri\"$"
    )]
    public async Task ThenReferencesKnown() =>
        Expect.That(
            SchemaChecks.ReferencesAreKnown(
                story.Answer,
                [
                    .. DiscoveryList
                        .Entries(await discovery.ListAsync("ResourceTypes"))
                        .Select(type => Json.Text(Json.Member(type, "name")))
                        .OfType<string>(),
                ]
            )
        );

    [Then("^no extension of a resource type defines an attribute of its core schema$")]
    public async Task ThenExtensionsAdd() =>
        Expect.That(
            SchemaChecks.ExtensionsAddOnly(story.Answer, await discovery.ListAsync("ResourceTypes"))
        );

    [Then("^no schema of a vendor has an id that is reserved$")]
    public void ThenNotReserved() => Expect.That(SchemaChecks.NoneIsReserved(story.Answer));

    [Then("^no schema of a message is listed$")]
    public void ThenNoMessages() => Expect.That(SchemaChecks.NoneIsOfAMessage(story.Answer));

    [Then("^the stored (User|Group) names the schema of its type$")]
    public async Task ThenNamesCore(string type) =>
        Expect.That(
            EntryChecks.NamesSchema(
                await discovery.RetrieveAsync(resources.Find(type)),
                Urns.CoreOf(type)!
            )
        );

    [Then("^each schema that the stored (User|Group) names is listed$")]
    public async Task ThenSchemasListed(string type)
    {
        var resource = await discovery.RetrieveAsync(resources.Find(type));
        var list = await discovery.ListAsync("Schemas");
        Expect.That(
            EntryChecks
                .SchemasOf(resource)
                .SelectMany(uri => EntryChecks.IsListedSchema(uri, list, alone: null))
        );
    }

    [Then("^each schema that the stored (User|Group) names is served under its URN$")]
    public async Task ThenSchemasServed(string type)
    {
        var resource = await discovery.RetrieveAsync(resources.Find(type));
        var outcomes = new List<Discrepancy?>();
        foreach (var uri in EntryChecks.SchemasOf(resource))
        {
            outcomes.Add(EntryChecks.IsServedAs(await discovery.AloneAsync("Schemas", uri), uri));
        }

        Expect.That(outcomes);
    }
}
