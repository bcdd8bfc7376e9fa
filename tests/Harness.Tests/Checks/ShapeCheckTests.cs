using System.Text.Json.Nodes;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Tests.Checks;

/// <summary>The JSON forms of announced types, each with a good and a bad document.</summary>
public sealed class ShapeCheckTests
{
    private const string Urn = "urn:x:2.0:More";

    private static readonly TypeShape Shape = new([
        Place("""{ "name": "title", "type": "string" }"""),
        Place("""{ "name": "untyped" }"""),
        Place("""{ "name": "active", "type": "boolean" }"""),
        Place("""{ "name": "amount", "type": "decimal" }"""),
        Place("""{ "name": "count", "type": "integer", "multiValued": true }"""),
        Place("""{ "name": "moment", "type": "dateTime" }"""),
        Place("""{ "name": "bytes", "type": "binary" }"""),
        Place("""{ "name": "link", "type": "reference" }"""),
        Place(
            """
            { "name": "name", "type": "complex",
              "subAttributes": [{ "name": "familyName", "type": "string" }] }
            """
        ),
        Place(
            """
            { "name": "emails", "type": "complex", "multiValued": true,
              "subAttributes": [{ "name": "primary", "type": "boolean" }] }
            """
        ),
        Place("""{ "name": "rank", "type": "integer" }""", Urn),
    ]);

    [TestCase("string", """{"title":"Boss","name":{"familyName":"L"}}""", true)]
    [TestCase("string", """{"title":7}""", false)]
    [TestCase("string", """{"untyped":7}""", true)]
    [TestCase("string", """{"name":{"familyName":7}}""", false)]
    [TestCase("string", """{"title":null}""", true)]
    [TestCase("boolean", """{"active":false,"emails":[{"primary":true}]}""", true)]
    [TestCase("boolean", """{"active":"false"}""", false)]
    [TestCase("boolean", """{"emails":[{"primary":true},{"primary":"true"}]}""", false)]
    [TestCase("decimal", """{"amount":1.5}""", true)]
    [TestCase("decimal", """{"amount":"1.5"}""", false)]
    [TestCase("integer", """{"count":[1,2],"urn:x:2.0:More":{"rank":3}}""", true)]
    [TestCase("integer", """{"count":[1,"2"]}""", false)]
    [TestCase("integer", """{"urn:x:2.0:More":{"rank":"3"}}""", false)]
    [TestCase("dateTime", """{"moment":"2026-01-31T12:00:00Z"}""", true)]
    [TestCase("dateTime", """{"moment":1795773993300}""", false)]
    [TestCase("binary", """{"bytes":"aGVsbG8"}""", true)]
    [TestCase("binary", """{"bytes":"not base64!!"}""", false)]
    [TestCase("binary", """{"bytes":[1,2]}""", false)]
    [TestCase("reference", """{"link":"https://example.com/"}""", true)]
    [TestCase("reference", """{"link":{"href":"https://example.com/"}}""", false)]
    [TestCase("complex", """{"name":{},"emails":[{}]}""", true)]
    [TestCase("complex", """{"name":"Ada"}""", false)]
    [TestCase("complex", """{"emails":["ada"]}""", false)]
    public void A_value_has_the_form_of_its_type_or_not(string type, string body, bool holds) =>
        Holds(ShapeChecks.HaveFormOf(Answers.Of(200, body), Shape, type), holds);

    [TestCase("""{"count":[1,-2]}""", true)]
    [TestCase("""{"count":[1.0]}""", false)]
    [TestCase("""{"count":[2E+2]}""", false)]
    public void An_integer_is_digits_or_not(string body, bool holds) =>
        Holds(ShapeChecks.AreBareIntegers(Answers.Of(200, body), Shape), holds);

    [TestCase("""{"name":{"familyName":"L"}}""", true)]
    [TestCase("""{}""", true)]
    [TestCase("""{"familyName":"L"}""", false)]
    public void A_complex_value_keeps_its_object_or_not(string body, bool holds) =>
        Holds(
            ShapeChecks.AreNotFlattened(
                Answers.Of(200, body),
                Shape,
                JsonNode.Parse("""{"name":{"familyName":"L"}}""")!.AsObject()
            ),
            holds
        );

    [TestCase("""{"count":[1,2],"emails":[{}]}""", true)]
    [TestCase("""{"count":[{"value":1}]}""", false)]
    [TestCase("""{"emails":[{},"ada"]}""", false)]
    public void The_values_of_an_attribute_are_of_one_kind_or_not(string body, bool holds) =>
        Holds(ShapeChecks.AreOfOneKind(Answers.Of(200, body), Shape), holds);

    [TestCase(204, "new", "old", "readWrite", true)]
    [TestCase(204, "old", "old", "readWrite", false)]
    [TestCase(400, "old", "old", "immutable", true)]
    [TestCase(200, "new", "old", "immutable", false)]
    [TestCase(200, "old", "old", "readOnly", false)]
    public void A_patch_does_what_is_announced_or_not(
        int status,
        string after,
        string before,
        string mutability,
        bool holds
    ) =>
        Holds(
            MutabilityChecks.IsAsAnnounced(
                mutability,
                "title",
                Answers.Of(status, """{"scimType":"mutability"}"""),
                Titled(before),
                Titled(after)
            ),
            holds
        );

    [TestCase(200, "{}", "new", true)]
    [TestCase(200, "{}", "old", false)]
    [TestCase(400, """{"scimType":"invalidValue"}""", "old", true)]
    [TestCase(400, """{"scimType":"mutability"}""", "old", false)]
    public void A_write_takes_effect_or_not(int status, string body, string after, bool holds) =>
        Holds(
            [
                MutabilityChecks.TookEffect(
                    Shape.Places[0],
                    Titled("old"),
                    Answers.Of(status, body),
                    Titled(after)
                ),
            ],
            holds
        );

    private static Exchange Titled(string title) => Answers.Of(200, $$"""{"title":"{{title}}"}""");

    private static AttributePlace Place(string definition, string? extension = null) =>
        new(extension, new Announcement(JsonNode.Parse(definition)!.AsObject()));

    private static void Holds(IEnumerable<Discrepancy?> outcomes, bool holds) =>
        outcomes.OfType<Discrepancy>().Any().Should().Be(!holds);
}
