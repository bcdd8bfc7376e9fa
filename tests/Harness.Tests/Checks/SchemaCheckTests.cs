using System.Text.Json.Nodes;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Tests.Checks;

/// <summary>Checks of schemas, each with a good and a bad one.</summary>
public sealed class SchemaCheckTests
{
    private const string Core = "urn:example:core:2.0:Device";
    private const string Good =
        """{"name":"slot","type":"complex","subAttributes":[{"name":"$ref","type":"reference","referenceTypes":["User"]}]}""";

    [TestCase(Good, "")]
    [TestCase("""{"name":"slot","type":"complex"}""", "complex without sub-attributes")]
    [TestCase("""{"name":"a","subAttributes":[{"name":"b"}]}""", "others with sub-attributes")]
    [TestCase(
        """{"name":"a","type":"complex","subAttributes":[{"name":"b","type":"complex","subAttributes":[{"name":"c"}]}]}""",
        "complex in complex"
    )]
    [TestCase("""{"name":"a","type":"complex","subAttributes":["b"]}""", "names")]
    [TestCase("""{"name":"a","type":"reference"}""", "reference to nothing")]
    [TestCase("""{"name":"a","type":"string","referenceTypes":["User"]}""", "others refer")]
    [TestCase(
        """{"name":"a","type":"reference","referenceTypes":["Person"]}""",
        "reference to the unknown"
    )]
    public void What_is_wrong_with_a_definition_is_seen_by_its_check_alone(
        string definition,
        string fault
    )
    {
        var schemas = Schemas(Core, definition);
        var outcomes = new Dictionary<string, IEnumerable<Discrepancy?>>(StringComparer.Ordinal)
        {
            ["complex without sub-attributes"] = SchemaChecks.ComplexHaveSubAttributes(schemas),
            ["others with sub-attributes"] = SchemaChecks.OthersHaveNoSubAttributes(schemas),
            ["complex in complex"] = SchemaChecks.SubAttributesAreSimple(schemas),
            ["names"] = SchemaChecks.SubAttributesAreObjects(schemas),
            ["reference to nothing"] = SchemaChecks.ReferencesSayToWhat(schemas),
            ["others refer"] = SchemaChecks.OthersReferToNothing(schemas),
            ["reference to the unknown"] = SchemaChecks.ReferencesAreKnown(schemas, ["Device"]),
        };

        outcomes
            .Where(check => check.Value.OfType<Discrepancy>().Any())
            .Select(check => check.Key)
            .Should()
            .Equal(fault.Length == 0 ? [] : [fault]);
    }

    [Test]
    public void The_schema_of_schemas_may_have_complex_sub_attributes() =>
        SchemaChecks
            .SubAttributesAreSimple(
                Schemas(
                    Urns.Schema,
                    """{"name":"a","type":"complex","subAttributes":[{"name":"b","type":"complex"}]}"""
                )
            )
            .Should()
            .BeEmpty();

    [TestCase("urn:example:other", 0, 0, 0)]
    [TestCase("URN:example:core:2.0:Device", 1, 0, 0)]
    [TestCase("urn:ietf:params:scim:api:vendor:1.0:User", 0, 1, 0)]
    [TestCase("urn:ietf:params:scim:api:messages:2.0:PatchOp", 0, 0, 1)]
    public void An_id_is_anothers_reserved_or_a_messages(
        string id,
        int same,
        int reserved,
        int messages
    )
    {
        var schemas = Answers.Of(200, $$"""{"Resources":[{"id":"{{Core}}"},{"id":"{{id}}"}]}""");

        SchemaChecks.IdsDiffer(schemas).Should().HaveCount(same);
        SchemaChecks.NoneIsReserved(schemas).Should().HaveCount(reserved);
        SchemaChecks.NoneIsOfAMessage(schemas).Should().HaveCount(messages);
    }

    [TestCase("slot", 1)]
    [TestCase("rack", 0)]
    public void An_extension_adds_only_or_not(string name, int found)
    {
        const string Extension = "urn:example:extension:2.0:Device";
        var schemas = Answers.Of(
            200,
            $$"""{"Resources":[{"id":"{{Core}}","attributes":[{"name":"Slot"}]},{"id":"{{Extension}}","attributes":[{"name":"{{name}}"}]}]}"""
        );
        var types = Answers.Of(
            200,
            $$"""{"Resources":[{"schema":"{{Core}}","schemaExtensions":[{"schema":"{{Extension}}"}]}]}"""
        );

        SchemaChecks.ExtensionsAddOnly(schemas, types).Should().HaveCount(found);
    }

    [TestCase("single-valued, boolean, required, readOnly, returned default", null)]
    [TestCase("boolean, optional", Severity.Note)]
    [TestCase("boolean, uniqueness server", Severity.Note)]
    [TestCase("boolean, caseExact true", Severity.Note)]
    [TestCase("boolean, referenceTypes uri", Severity.Note)]
    [TestCase("unprinted", null)]
    public void A_milder_difference_of_an_announcement_is_a_note(string words, object? severity) =>
        Compared(words).Select(d => d.Severity).FirstOrDefault().Should().Be((Severity?)severity);

    [TestCase("multi-valued")]
    [TestCase("string")]
    public void Another_difference_of_an_announcement_is_left_to_the_requirement(string words) =>
        Compared(words).Should().ContainSingle().Which.Severity.Should().BeNull();

    [TestCase("complex, required", null)]
    [TestCase("complex, optional", Severity.Note)]
    public void A_definition_that_is_missing_matters_where_it_is_required(
        string words,
        object? severity
    ) =>
        new PrintedDefinition(words)
            .Compare("patch", announced: null, Answers.Of(200))
            .Should()
            .ContainSingle()
            .Which!.Severity.Should()
            .Be((Severity?)severity);

    [TestCase(
        """{"schemas":[],"patch":{"supported":true}}""",
        "single-valued, boolean, required",
        0
    )]
    [TestCase("""{"schemas":[],"patch":{"supported":"true"}}""", "boolean, required", 1)]
    [TestCase("""{"schemas":[],"patch":{}}""", "boolean, required", 1)]
    [TestCase("""{"schemas":[],"patch":{}}""", "boolean", 1)]
    [TestCase("""{"schemas":[]}""", "boolean, required", 0)]
    [TestCase("""{"schemas":[]}""", "unprinted", 1)]
    public void A_document_shows_what_is_announced_or_not(
        string document,
        string words,
        int found
    ) =>
        DiscoverySchemaChecks
            .Agree(
                "patch.supported",
                Core,
                new PrintedDefinition(words),
                "a boolean",
                Schemas(
                    Core,
                    """{"name":"patch","type":"complex","subAttributes":[{"name":"supported","type":"boolean","required":true,"mutability":"readOnly"}]}"""
                ),
                Answers.Of(200, document)
            )
            .OfType<Discrepancy>()
            .Should()
            .HaveCount(found);

    [TestCase("""{"Slot":1}""", 1, 0)]
    [TestCase("""{"slot":1}""", 0, 0)]
    [TestCase("""{"slot":[1],"other":[1]}""", 0, 1)]
    public void A_resource_is_spelled_and_filled_as_its_schema_says_or_not(
        string resource,
        int spelled,
        int lists
    )
    {
        var schemas = Schemas(Core, Good);
        var answer = Answers.Of(200, resource);

        DiscoverySchemaChecks.AreSpelledAlike(answer, Core, schemas).Should().HaveCount(spelled);
        DiscoverySchemaChecks.ArraysAreAnnounced(answer, Core, schemas).Should().HaveCount(lists);
    }

    [Test]
    public void An_attribute_that_is_required_in_print_and_not_announced_so_is_left_to_the_requirement() =>
        new PrintedDefinition("single-valued, boolean, required")
            .Compare(
                "patch.supported",
                new Announcement(JsonNode.Parse("""{"type":"boolean"}""")!.AsObject()),
                Answers.Of(200)
            )
            .Should()
            .ContainSingle()
            .Which!.Severity.Should()
            .BeNull();

    [Test]
    public void A_member_that_sub_attributes_lack_is_seen() =>
        DiscoverySchemaChecks
            .SubAttributesHaveAllMembers(
                Schemas(
                    Urns.Schema,
                    """{"name":"attributes","subAttributes":[{"name":"subAttributes","subAttributes":[{"name":"name"},{"name":"type"}]}]}"""
                )
            )
            .Should()
            .HaveCount(9);

    private static List<Discrepancy> Compared(string words) =>
        [
            .. DiscoverySchemaChecks
                .Agree(
                    "supported",
                    Core,
                    new PrintedDefinition(words),
                    "a boolean",
                    Schemas(
                        Core,
                        """{"name":"supported","type":"boolean","required":true,"mutability":"readOnly"}"""
                    ),
                    Answers.Of(200, """{"Resources":[{"supported":true}]}""")
                )
                .OfType<Discrepancy>(),
        ];

    private static Exchange Schemas(string id, string definition) =>
        Answers.Of(200, $$"""{"Resources":[{"id":"{{id}}","attributes":[{{definition}}]}]}""");
}
