using ScimConformance.Harness.Actors;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;

namespace ScimConformance.Harness.Steps;

/// <summary>The schemas that resources name, and what the provider's schemas say of types and mutability.</summary>
[Binding]
internal sealed class SchemaListSteps(
    Story story,
    ResourceStory resources,
    ResourceClient client,
    TargetModel model
)
{
    [Given("^the schema of (User|Group|TestResource)s lists no values for (\\S+)$")]
    public void GivenNoCanonicalValues(string type, string path)
    {
        if (
            Json.Items(Json.Member(model.Find(type, path)?.Definition, "canonicalValues")) is
            { Count: > 0 }
        )
        {
            throw new NotApplicableException(
                $"The schema of {type} lists values for {path}.",
                model.SchemasSource
            );
        }
    }

    [Then("^the schemas in the answer are among those of (User|Group|TestResource)s$")]
    public void ThenOfType(string type) =>
        Expect.That(SchemaListChecks.AreOfType(story.Answer, model.ResourceType(type)));

    [Then("^the schemas in the answer hold that of (User|Group|TestResource)s$")]
    public void ThenHold(string type) =>
        Expect.That(
            (Json.Text(Json.Member(model.ResourceType(type), "schema")) ?? Urns.CoreOf(type))
                is { } schema
                ? SchemaListChecks.Hold(story.Answer, schema)
                : null
        );

    [Then("^no schema stands twice in the answer$")]
    public void ThenDistinct() => Expect.That(SchemaListChecks.AreDistinct(story.Answer));

    [Then("^no literal value in the answer holds a quotation mark$")]
    public void ThenNoMarks() => Expect.That(SchemaListChecks.HoldNoQuotationMarks(story.Answer));

    [Then("^the schemas in the answer know no other type than those of the RFC$")]
    public void ThenKnownTypes() => Expect.That(SchemaListChecks.KnowNoOtherType(story.Answer));

    [Then("^the predefined sub-attributes in the schemas have the types that the RFC gives them$")]
    public void ThenPredefined() => Expect.That(SchemaListChecks.KeepPredefined(story.Answer));

    [Then("^the provider does with (\\S+) of the (User) as its schema announces$")]
    public async Task ThenAsAnnounced(string path, string words)
    {
        var resource = resources.Find(words);
        Expect.That(
            MutabilityChecks.IsAsAnnounced(
                model.Find(resource.Type, path)?.Mutability,
                path.Replace(".", "[0].", StringComparison.Ordinal),
                story.Answer,
                resource.Before!,
                await client.RetrieveAsync(resource)
            )
        );
    }
}
