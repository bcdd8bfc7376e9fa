using System.Text.Json.Nodes;
using ScimConformance.Harness.Checks;

namespace ScimConformance.Harness.Tests.Checks;

/// <summary>The member schemas, and the types that schemas announce, each with a good and a bad document.</summary>
public sealed class SchemaListCheckTests
{
    private const string Type =
        """{"schema":"urn:core","schemaExtensions":[{"schema":"urn:more"}]}""";

    [TestCase("""{"schemas":["urn:core","URN:MORE"]}""", true)]
    [TestCase("""{"schemas":["urn:core","urn:vendor"]}""", false)]
    public void A_stranger_is_seen(string body, bool holds) =>
        Holds(
            SchemaListChecks.AreOfType(Answers.Of(200, body), JsonNode.Parse(Type)!.AsObject()),
            holds
        );

    [TestCase("""{"schemas":["urn:more","urn:core"]}""", true)]
    [TestCase("""{"schemas":["urn:more"]}""", false)]
    public void The_schema_of_the_type_must_be_there(string body, bool holds) =>
        Holds([SchemaListChecks.Hold(Answers.Of(200, body), "urn:core")], holds);

    [TestCase("""{"schemas":["urn:more","urn:core"]}""", true)]
    [TestCase("""{"schemas":["urn:core","urn:core"]}""", false)]
    public void A_schema_stands_there_once(string body, bool holds) =>
        Holds(SchemaListChecks.AreDistinct(Answers.Of(200, body)), holds);

    [TestCase("""{"meta":{"resourceType":"User"},"displayName":"\"Kit\""}""", true)]
    [TestCase("""{"meta":{"resourceType":"\"User\""}}""", false)]
    [TestCase("""{"schemas":["\"urn:core\""]}""", false)]
    public void Quotation_marks_are_seen(string body, bool holds) =>
        Holds(SchemaListChecks.HoldNoQuotationMarks(Answers.Of(200, body)), holds);

    [TestCase("string", true)]
    [TestCase("uuid", false)]
    public void A_type_that_the_RFC_does_not_have_is_seen(string type, bool holds) =>
        Holds(
            SchemaListChecks.KnowNoOtherType(
                Schemas(
                    $$"""{"name":"a","type":"complex","subAttributes":[{"name":"b","type":"{{type}}"}]}"""
                )
            ),
            holds
        );

    [TestCase("boolean", true, true)]
    [TestCase("string", true, false)]
    [TestCase("string", false, true)]
    public void A_predefined_sub_attribute_keeps_its_type(
        string type,
        bool multiValued,
        bool holds
    ) =>
        Holds(
            SchemaListChecks.KeepPredefined(
                Schemas(
                    $$"""
                    {
                      "name": "a", "type": "complex", "multiValued": {{(
                        multiValued ? "true" : "false"
                    )}},
                      "subAttributes": [{ "name": "primary", "type": "{{type}}" }]
                    }
                    """
                )
            ),
            holds
        );

    private static Evidence.Exchange Schemas(string attribute) =>
        Answers.Of(200, $$"""{"Resources":[{"id":"urn:core","attributes":[{{attribute}}]}]}""");

    private static void Holds(IEnumerable<Discrepancy?> outcomes, bool holds) =>
        outcomes.OfType<Discrepancy>().Any().Should().Be(!holds);
}
