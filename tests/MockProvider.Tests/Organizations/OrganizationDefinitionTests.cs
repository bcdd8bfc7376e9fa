using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Tests.Organizations;

public sealed class OrganizationDefinitionTests
{
    [TestCase(
        """{"plam":"pro"}""",
        "'plam' is \"pro\"; expected one of the keys name, preset, plan, options, sso, deviations, schemas, resourceTypes."
    )]
    [TestCase(
        """{"plan":"gold"}""",
        "'plan' is \"gold\"; expected one of \"enterprise\", \"pro\", \"startup\", \"free\"."
    )]
    [TestCase(
        """{"options":{"planRefusal":500}}""",
        "'options.planRefusal' is 500; expected one of 403, 402, 404."
    )]
    [TestCase(
        """{"options":{"documentedErrors":"yes"}}""",
        "'options.documentedErrors' is \"yes\"; expected a JSON boolean."
    )]
    [TestCase("""{"options":[]}""", "'options' is []; expected a JSON object.")]
    [TestCase("""{"options":null}""", "'options' is null; expected a JSON object.")]
    [TestCase("""{"name":" "}""", "'name' is \" \"; expected a length of 1 to 200.")]
    [TestCase("""[]""", "The body is []; expected a JSON object.")]
    public void What_is_wrong_is_named_with_its_value_and_what_was_expected(
        string definition,
        string detail
    )
    {
        var result = OrganizationDefinition.Parse(JsonNode.Parse(definition));

        result.Error!.Detail.Should().Be(detail);
    }

    [Test]
    public void An_unknown_deviation_is_refused()
    {
        var result = OrganizationDefinition.Parse(
            JsonNode.Parse("""{"deviations":["no-such-thing"]}""")
        );

        result
            .Error!.Detail.Should()
            .Be(
                "'deviations' has \"no-such-thing\"; expected ids of the list at /control/v1/deviations."
            );
    }

    [Test]
    public void What_is_left_out_has_its_default()
    {
        var definition = OrganizationDefinition.Parse(new JsonObject()).Value;

        definition.Preset.Should().Be("rfc");
        definition.Plan.Should().Be("enterprise");
        definition.Options.PlanRefusal.Should().Be(403);
        definition.Options.ResendEndsEarlierLinks.Should().BeTrue();
        definition.Deviations.Should().BeEmpty();
    }

    [Test]
    public void Every_option_names_the_row_or_source_it_comes_from_and_has_a_default()
    {
        var options = OptionsSchema.Property("options")["properties"]!.AsObject();

        options
            .Should()
            .OnlyContain(option =>
                option.Value!["description"] != null && option.Value["default"] != null
            );
    }
}
