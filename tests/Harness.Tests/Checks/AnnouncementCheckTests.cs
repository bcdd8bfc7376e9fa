using System.Text.Json.Nodes;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Tests.Checks;

/// <summary>Announcements beside the example of RFC 7643 section 8.7.1 (ruling N58).</summary>
public sealed class AnnouncementCheckTests
{
    private const string Text =
        "single-valued, string, optional, readWrite, returned default, caseExact false, uniqueness none";

    [TestCase("{}", Description = "The defaults of section 2.2")]
    [TestCase(
        """{"type":"string","multiValued":false,"required":false,"caseExact":false,"mutability":"readWrite","returned":"default","uniqueness":"none"}"""
    )]
    public void What_the_table_says_is_right(string definition) =>
        Says(definition, "title", Text).Should().BeEmpty();

    [TestCase("""{"type":"boolean"}""", "type string")]
    [TestCase("""{"multiValued":true}""", "multiValued false")]
    public void Another_type_or_number_weighs(string definition, string expected) =>
        Says(definition, "title", Text)
            .Should()
            .ContainSingle(d => d.Severity == null && d.Expected.EndsWith(expected));

    [TestCase("""{"required":true}""")]
    [TestCase("""{"uniqueness":"server"}""")]
    [TestCase("""{"mutability":"readOnly"}""")]
    [TestCase("""{"caseExact":true}""")]
    [TestCase("""{"returned":"request"}""")]
    public void What_providers_may_vary_is_a_note(string definition) =>
        Says(definition, "title", Text).Should().ContainSingle(d => d.Severity == Severity.Note);

    [Test]
    public void A_looser_mutability_weighs() =>
        Says("""{"mutability":"readWrite"}""", "groups", "readOnly")
            .Should()
            .ContainSingle(d => d.Severity == null);

    [Test]
    public void All_that_makes_a_userName_weighs() =>
        Says("""{"uniqueness":"none"}""", "userName", "uniqueness server")
            .Should()
            .ContainSingle(d => d.Severity == null);

    [TestCase("true")]
    [TestCase("false")]
    public void References_are_case_exact_or_not(string exact) =>
        Says(
                $$"""{"type":"reference","caseExact":{{exact}}}""",
                "profileUrl",
                "reference, caseExact false"
            )
            .Should()
            .BeEmpty();

    [TestCase("""{"canonicalValues":["home","work"]}""", true)]
    [TestCase("""{"canonicalValues":["home"]}""", false)]
    [TestCase("{}", false)]
    public void Lists_are_compared_in_any_order(string definition, bool same) =>
        Says(definition, "emails.type", "canonicalValues work/home")
            .Should()
            .HaveCount(same ? 0 : 1);

    [Test]
    public void A_word_that_is_no_characteristic_is_a_mistake_of_the_feature() =>
        FluentActions
            .Invoking(() => Says("{}", "title", "blue"))
            .Should()
            .Throw<InvalidOperationException>();

    private static List<Discrepancy> Says(string definition, string path, string characteristics) =>
        [
            .. AnnouncementChecks
                .Says(
                    new Announcement(JsonNode.Parse(definition)!.AsObject()),
                    path,
                    characteristics,
                    Answers.Of(200, "{}")
                )
                .OfType<Discrepancy>(),
        ];
}
