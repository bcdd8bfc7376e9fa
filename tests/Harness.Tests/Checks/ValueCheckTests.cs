using System.Text.Json.Nodes;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Tests.Checks;

/// <summary>The checks of values, resources and refusals, each with a good and a bad document.</summary>
public sealed class ValueCheckTests
{
    private const string Ada =
        """{"id":"1","active":true,"count":3,"name":{"familyName":"L"},"emails":[{"type":"home","value":"h"},{"type":"work","value":"w"}],"meta":{"created":"2026-01-31T12:00:00Z"},"urn:x:2.0:User":{"division":"North"}}""";

    [TestCase("name.familyName", "\"L\"")]
    [TestCase("NAME.FamilyName", "\"L\"")]
    [TestCase("emails[0].value", "\"h\"")]
    [TestCase("emails[type=work].value", "\"w\"")]
    [TestCase("urn:x:2.0:User:division", "\"North\"")]
    [TestCase("urn:x:2.0:User", """{"division":"North"}""")]
    [TestCase("emails[2].value", null)]
    [TestCase("nobody.there", null)]
    public void A_path_leads_to_a_value(string path, string? json) =>
        (ResourcePath.First(JsonNode.Parse(Ada), path)?.ToJsonString()).Should().Be(json);

    [Test]
    public void A_star_leads_to_every_element() =>
        ResourcePath
            .All(JsonNode.Parse(Ada), "emails[*].value")
            .Select(node => node!.ToString())
            .Should()
            .Equal("h", "w");

    [TestCase("active", "a boolean", true)]
    [TestCase("id", "a boolean", false)]
    [TestCase("count", "a whole number", true)]
    [TestCase("active", "a whole number", false)]
    [TestCase("id", "a text", true)]
    [TestCase("missing", "a text", false)]
    [TestCase("emails", "an array", true)]
    [TestCase("name", "an array", false)]
    [TestCase("name", "an object", true)]
    [TestCase("emails", "an object", false)]
    [TestCase("meta.created", "a dateTime", true)]
    [TestCase("id", "a dateTime", false)]
    [TestCase("id", "a URI", false)]
    public void A_value_is_of_a_kind_or_not(string path, string kind, bool holds) =>
        Holds(ValueChecks.IsOfKind(Answers.Of(200, Ada), path, kind), holds);

    [TestCase("emails[*].value", "a text", true)]
    [TestCase("emails[*].primary", "a boolean", false)]
    [TestCase("nobody[*].value", "a text", false)]
    public void Each_value_is_of_a_kind_or_one_is_not(string path, string kind, bool holds) =>
        Holds(ValueChecks.AreAllOfKind(Answers.Of(200, Ada), path, kind), holds);

    [TestCase("emails[*].primary", "a boolean", true)]
    [TestCase("emails[*].value", "a boolean", false)]
    public void What_is_present_is_of_a_kind_or_not(string path, string kind, bool holds) =>
        Holds(ValueChecks.AreOfKindIfPresent(Answers.Of(200, Ada), path, kind), holds);

    [TestCase("id", "\"1\"", true)]
    [TestCase("id", "1", false)]
    [TestCase("meta.created", "\"2026-01-31T13:00:00.000+01:00\"", true)]
    [TestCase("meta.created", "\"2026-01-31T13:00:00Z\"", false)]
    public void A_value_is_what_is_expected_or_not(string path, string json, bool holds) =>
        Holds(ValueChecks.Is(Answers.Of(200, Ada), path, JsonNode.Parse(json)), holds);

    [Test]
    public void What_must_not_be_there_is_seen()
    {
        Holds(ValueChecks.HasNo(Answers.Of(200, Ada), "title"), true);
        Holds(ValueChecks.HasNo(Answers.Of(200, Ada), "id"), false);
        Holds(ValueChecks.HasNo(Answers.Of(404), "title"), false);
        Holds(ValueChecks.Has(Answers.Of(200, Ada), "id"), true);
        Holds(ValueChecks.Has(Answers.Of(200, Ada), "title"), false);
        Holds(ValueChecks.Lacks(Answers.Of(200, Ada), "title"), true);
        Holds(ValueChecks.Lacks(Answers.Of(200, """{"title":null}"""), "title"), false);
        Holds(ValueChecks.Counts(Answers.Of(200, Ada), "emails", 2), true);
        Holds(ValueChecks.Counts(Answers.Of(200, Ada), "emails", 1), false);
        Holds(ValueChecks.IsNot(Answers.Of(200, Ada), "id", "2"), true);
        Holds(ValueChecks.IsNot(Answers.Of(200, Ada), "id", "1"), false);
        Holds(ValueChecks.IsOneOf(Answers.Of(200, Ada), "id", ["1", "2"]), true);
        Holds(ValueChecks.IsOneOf(Answers.Of(200, Ada), "id", ["2"]), false);
    }

    [TestCase("""{"a":[1,2],"b":null}""", """{"A":[2,1]}""", true)]
    [TestCase("""{"a":[1,2]}""", """{"a":[1,2,2]}""", false)]
    [TestCase("""{"a":"x"}""", """{"a":"X"}""", false)]
    [TestCase("""{"a":[]}""", """{}""", true)]
    public void Two_documents_say_the_same_or_not(string one, string other, bool same) =>
        SameValue.Are(JsonNode.Parse(one), JsonNode.Parse(other)).Should().Be(same);

    [TestCase("""{"a":{"b":1,"c":2}}""", """{"a":{"b":1}}""", true)]
    [TestCase("""{"a":{"b":1}}""", """{"a":{"b":2}}""", false)]
    [TestCase("""{"a":[{"v":1,"p":true}]}""", """{"a":[{"v":1}]}""", true)]
    [TestCase("""{"a":[{"v":1},{"v":2}]}""", """{"a":[{"v":1}]}""", false)]
    [TestCase("""{"a":"x"}""", """{"a":null}""", false)]
    public void A_document_holds_what_was_sent_or_not(string stored, string sent, bool holds) =>
        SameValue.Contains(JsonNode.Parse(stored), JsonNode.Parse(sent)).Should().Be(holds);

    [Test]
    public void A_resource_that_has_changed_is_noticed()
    {
        var before = Answers.Of(200, Ada);

        Holds(ResourceChecks.IsAsBefore(Answers.Of(200, Ada), before), true);
        Holds(
            ResourceChecks.IsAsBefore(Answers.Of(200, Ada.Replace("North", "South")), before),
            false
        );
        Holds(ResourceChecks.IsAsBefore(Answers.Of(404), before), false);
        Holds(
            ResourceChecks.IsAsBeforeBut(
                Answers.Of(200, Ada.Replace("true", "false")),
                before,
                ["active"]
            ),
            true
        );
        Holds(ResourceChecks.IsGone(Answers.Of(404)), true);
        Holds(ResourceChecks.IsGone(before), false);
        Holds(ResourceChecks.HoldsWhatWasSent(before, Document("""{"active":true}""")), true);
        Holds(ResourceChecks.HoldsWhatWasSent(before, Document("""{"active":false}""")), false);
    }

    [TestCase(400, """{"scimType":"invalidValue"}""", null)]
    [TestCase(400, "{}", null)]
    [TestCase(400, """{"scimType":"tooMany"}""", Severity.Warn)]
    [TestCase(409, "{}", Severity.Warn)]
    public void Another_refusal_is_a_warning(int status, string body, object? severity) =>
        RefusalChecks
            .Refused(Answers.Of(status, body), 400, ["invalidValue"])
            .OfType<Discrepancy>()
            .Select(d => d.Severity)
            .FirstOrDefault()
            .Should()
            .Be((Severity?)severity);

    [TestCase(200)]
    [TestCase(500)]
    [TestCase(401)]
    public void What_is_no_refusal_is_left_to_the_requirement(int status) =>
        RefusalChecks
            .Refused(Answers.Of(status, "{}"), 400, [])
            .OfType<Discrepancy>()
            .Should()
            .ContainSingle()
            .Which.Severity.Should()
            .BeNull();

    [Test]
    public void A_keyword_that_is_demanded_must_be_there()
    {
        var named = Answers.Of(409, """{"scimType":"uniqueness"}""");

        Holds(RefusalChecks.RefusedNaming(named, 409, "uniqueness"), true);
        Holds(RefusalChecks.RefusedNaming(Answers.Of(409, "{}"), 409, "uniqueness"), false);
        Holds(RefusalChecks.IsNoServerError(Answers.Of(400)), true);
        Holds(RefusalChecks.IsNoServerError(Answers.Of(500)), false);
    }

    private static JsonObject Document(string json) => JsonNode.Parse(json)!.AsObject();

    private static void Holds(Discrepancy? outcome, bool holds) => Holds([outcome], holds);

    private static void Holds(IEnumerable<Discrepancy?> outcomes, bool holds) =>
        outcomes.OfType<Discrepancy>().Any().Should().Be(!holds);
}
