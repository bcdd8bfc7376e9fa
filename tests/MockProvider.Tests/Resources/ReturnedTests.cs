using System.Text.Json.Nodes;
using ScimConformance.MockProvider.Resources;

namespace ScimConformance.MockProvider.Tests.Resources;

/// <summary>The characteristic returned (RFC 7643 section 7) on attributes and sub-attributes.</summary>
public sealed class ReturnedTests
{
    private const string Members = """
        "text":"t","alwaysText":"a","requestText":"r","neverText":"n","secretText":"s","withoutReturned":"w",
        "details":[{"value":"v","alwaysPart":"a","requestPart":"r","neverPart":"n"}],
        "requestDetail":{"name":"x","number":1}
        """;

    [Test]
    [Proves("R7643-7-28", "R7643-7-29", "R7643-7-30", "R7643-7-31", "R7643-2.2-04", "R7644-3.4-01")]
    public void By_default_always_and_default_are_shown() =>
        Shown(null, null)
            .ShouldBe(
                """
                {"schemas":["urn:scimconformance:params:scim:schemas:test:2.0:TestResource"],"label":"l","text":"t","alwaysText":"a",
                "withoutReturned":"w","details":[{"value":"v","alwaysPart":"a"}]}
                """
            );

    [TestCase("text", """ "alwaysText":"a","text":"t" """)]
    [TestCase("requestText", """ "alwaysText":"a","requestText":"r" """)]
    [TestCase("neverText,secretText", """ "alwaysText":"a" """)]
    [TestCase("details", """ "alwaysText":"a","details":[{"value":"v","alwaysPart":"a"}] """)]
    [TestCase("details.value", """ "alwaysText":"a","details":[{"value":"v","alwaysPart":"a"}] """)]
    [TestCase(
        "details.requestPart",
        """ "alwaysText":"a","details":[{"requestPart":"r","alwaysPart":"a"}] """
    )]
    [TestCase("details.neverPart", """ "alwaysText":"a","details":[{"alwaysPart":"a"}] """)]
    [TestCase("requestDetail.name", """ "alwaysText":"a","requestDetail":{"name":"x"} """)]
    [TestCase("withoutReturned", """ "alwaysText":"a","withoutReturned":"w" """)]
    [Proves(
        "R7643-7-28",
        "R7643-7-29",
        "R7643-7-30",
        "R7643-7-31",
        "R7643-2.2-04",
        "R7644-3.9-03",
        "R7644-3.9-04"
    )]
    public void What_is_named_is_shown_beside_what_always_is(string attributes, string members) =>
        Shown(attributes, null)
            .ShouldBe(
                $$"""{"schemas":["urn:scimconformance:params:scim:schemas:test:2.0:TestResource"],{{members}}}"""
            );

    [TestCase("alwaysText", "alwaysText", true)]
    [TestCase("text", "text", false)]
    [TestCase("details", "details", false)]
    [Proves("R7643-7-28", "R7644-3.4.2.5-04")]
    public void What_is_always_shown_cannot_be_excluded(string excluded, string name, bool shown) =>
        Shown(null, excluded).ContainsKey(name).Should().Be(shown);

    [Test]
    [Proves("R7643-7-32")]
    public void What_the_body_wrote_is_shown_although_it_is_returned_on_request()
    {
        var body = TestResources.Body(Members);

        var shown = TestResources.Show(
            TestResources.Create(Members).Value,
            written: WrittenAttributes.Of(body, TestResources.Type)
        );

        shown["requestText"].ShouldBe("\"r\"");
        shown["requestDetail"].ShouldBe("""{"name":"x","number":1}""");
        shown["details"].ShouldBe("""[{"value":"v","alwaysPart":"a","requestPart":"r"}]""");
        shown.ContainsKey("neverText").Should().BeFalse();
        shown.ContainsKey("secretText").Should().BeFalse();
    }

    [Test]
    [Proves("R7643-7-32")]
    public void What_a_replace_did_not_write_is_not()
    {
        var shown = TestResources.Show(
            TestResources.Create(Members).Value,
            written: WrittenAttributes.Of(TestResources.Body("\"text\":\"u\""), TestResources.Type)
        );

        shown.ContainsKey("requestText").Should().BeFalse();
        shown["details"].ShouldBe("""[{"value":"v","alwaysPart":"a"}]""");
    }

    [TestCase("""{"op":"replace","path":"requestText","value":"q"}""", "requestText", "\"q\"")]
    [TestCase("""{"op":"add","value":{"REQUESTTEXT":"q"}}""", "requestText", "\"q\"")]
    [TestCase(
        """{"op":"replace","path":"requestDetail.name","value":"y"}""",
        "requestDetail",
        """{"name":"y","number":1}"""
    )]
    [TestCase(
        """{"op":"replace","path":"details[value eq \"v\"].requestPart","value":"q"}""",
        "details",
        """[{"value":"v","alwaysPart":"a","requestPart":"q"}]"""
    )]
    [Proves("R7643-7-32")]
    public void What_a_patch_wrote_is_shown(string operation, string name, string expected)
    {
        var outcome = TestResources.Change(Members, operation).Value;

        TestResources.Show(outcome.Document, written: outcome.Written)[name].ShouldBe(expected);
    }

    [Test]
    public void The_attributes_parameter_and_the_excluded_ones_win_over_what_was_written()
    {
        var body = TestResources.Body(Members);
        var written = WrittenAttributes.Of(body, TestResources.Type);
        var stored = TestResources.Create(Members).Value;

        TestResources
            .Show(stored, attributes: "text", written: written)
            .ContainsKey("requestText")
            .Should()
            .BeFalse();
        TestResources
            .Show(stored, excluded: "requestText", written: written)
            .ContainsKey("requestText")
            .Should()
            .BeFalse();
    }

    [Test]
    [Proves("R7643-7-32")]
    public void An_extension_keeps_apart_what_was_written()
    {
        var body = TestResources.Body(
            $$"""{{TestResources.First}}":{"note":"n"}""".Insert(0, "\"")
        );

        WrittenAttributes
            .Of(body, TestResources.Type)
            .Should()
            .Contain(path => path.Extension == TestResources.First && path.Attribute.Name == "note")
            .And.NotContain(path => path.Extension == TestResources.Second);
    }

    private static JsonObject Shown(string? attributes, string? excluded) =>
        TestResources.Show(TestResources.Create(Members).Value, attributes, excluded);
}
