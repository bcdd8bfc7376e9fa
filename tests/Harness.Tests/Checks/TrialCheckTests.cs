using System.Text.Json.Nodes;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Tests.Checks;

/// <summary>What became of a value that was written, each check with a good and a bad document.</summary>
public sealed class TrialCheckTests
{
    private const string User =
        """{"id":"1","title":"Boss","profileUrl":"https://example.com/A","roles":[{"value":"a","primary":true},{"value":"b","primary":"True"}],"manager":{"$ref":"../Users/7"},"x509Certificates":[{"value":"aGVsbG8"}]}""";

    [TestCase("title", "\"BOSS\"", "{}", true)]
    [TestCase("title", "\"BOSS\"", """{"caseExact":true}""", false)]
    [TestCase("title", "\"Bose\"", "{}", false)]
    [TestCase("profileUrl", "\"https://example.com/A\"", """{"type":"reference"}""", true)]
    [TestCase("profileUrl", "\"https://example.com/a\"", """{"type":"reference"}""", false)]
    [TestCase("manager.$ref", "\"http://me/scim/Users/7\"", """{"type":"reference"}""", true)]
    [TestCase("manager.$ref", "\"http://me/scim/Users/8\"", """{"type":"reference"}""", false)]
    [TestCase("x509Certificates[*].value", "\"aGVsbG8=\"", """{"type":"binary"}""", true)]
    [TestCase("x509Certificates[*].value", "\"AGVsbG8=\"", """{"type":"binary"}""", false)]
    [TestCase("roles", """[{"value":"a"}]""", """{"type":"complex"}""", true)]
    [TestCase("roles", """[{"value":"a"},{"value":"c"}]""", """{"type":"complex"}""", false)]
    public void A_value_is_kept_or_not(string place, string json, string definition, bool kept)
    {
        var announced = Announced(definition);
        var expected = JsonNode.Parse(json)!;

        Holds(TrialChecks.Holds(Read(), place, expected, announced, "now"), kept);
        Holds(TrialChecks.HoldsNot(Read(), place, expected, announced, "now"), !kept);
    }

    [Test]
    public void A_value_is_there_or_not()
    {
        Holds(TrialChecks.HasNone(Read(), "nickName", "now"), true);
        Holds(TrialChecks.HasNone(Read(), "title", "now"), false);
        Holds(TrialChecks.HasNone(Answers.Of(204), "title", "now"), true);
        Holds(TrialChecks.HasNone(Answers.Of(404), "title", "now"), false);
        Holds(TrialChecks.HasOwn(Read(), "title", "now"), true);
        Holds(TrialChecks.HasOwn(Read(), "nickName", "now"), false);
        Holds(TrialChecks.Accepted(Read(), "it"), true);
        Holds(TrialChecks.Accepted(Answers.Of(400), "it"), false);
        Holds(TrialChecks.RefusedToRemove(Answers.Of(400), "it"), true);
        Holds(TrialChecks.RefusedToRemove(Read(), "it"), false);
    }

    [TestCase("a", true, true)]
    [TestCase("a", false, false)]
    [TestCase("b", true, false)]
    [TestCase("c", false, false)]
    public void A_primary_is_a_boolean_and_the_right_one(string value, bool expected, bool holds) =>
        Holds(
            TrialChecks.PrimaryIs(
                Read(),
                "roles",
                "value",
                new JsonObject { ["value"] = value },
                expected,
                "now"
            ),
            holds
        );

    [TestCase("""{"roles":[{"primary":true},{"primary":false},{}]}""", true)]
    [TestCase("""{"roles":[{"primary":true},{"primary":true}]}""", false)]
    public void One_value_is_primary_at_most(string body, bool holds) =>
        Holds(TrialChecks.HasOnePrimary(Answers.Of(200, body), "roles", "now"), holds);

    [TestCase(400, null)]
    [TestCase(200, "Warn")]
    public void What_is_fixed_is_refused(int status, string? severity) =>
        TrialChecks
            .RefusedAsFixed(Answers.Of(status, "{}"), changed: null)
            .OfType<Discrepancy>()
            .Select(d => d.Severity?.ToString())
            .FirstOrDefault()
            .Should()
            .Be(severity);

    [Test]
    public void What_is_fixed_and_changed_weighs() =>
        TrialChecks
            .RefusedAsFixed(Answers.Of(200, "{}"), new("a", "b", null))
            .Should()
            .ContainSingle(d => d!.Severity == null);

    [TestCase("""[{"value":"7","display":"x","type":"direct","$ref":"../Groups/7"}]""", true)]
    [TestCase("""[{"value":"7"}]""", true)]
    [TestCase("""[{"value":"x"}]""", false)]
    [TestCase("""[{"value":"7","display":"old"}]""", false)]
    [TestCase("""[{"value":"7","type":"User"}]""", false)]
    [TestCase("""[{"value":"7","$ref":"../Groups/8"}]""", false)]
    public void Groups_of_a_User_are_true_or_not(string groups, bool holds) =>
        TrialChecks
            .ShowsMembership(Answers.Of(200, $$"""{"groups":{{groups}}}"""), "7", "x")
            .OfType<Discrepancy>()
            .Any()
            .Should()
            .Be(!holds);

    [Test]
    public void A_filter_finds_one_or_none()
    {
        var one = Answers.Of(200, """{"totalResults":1,"Resources":[{"id":"1"}]}""");
        var none = Answers.Of(200, """{"totalResults":0}""");

        Holds(TrialChecks.Finds(one, "1", "f"), true);
        Holds(TrialChecks.Finds(one, "2", "f"), false);
        Holds(TrialChecks.Finds(none, "1", "f"), false);
        Holds(TrialChecks.FindsNothing(none, "f"), true);
        Holds(TrialChecks.FindsNothing(one, "f"), false);
        TrialChecks.IsFilterRefused(Answers.Of(400)).Should().BeTrue();
        TrialChecks.IsFilterRefused(one).Should().BeFalse();
    }

    private static Harness.Evidence.Exchange Read() => Answers.Of(200, User);

    private static Announcement Announced(string definition) =>
        new(JsonNode.Parse(definition)!.AsObject());

    private static void Holds(Discrepancy? outcome, bool holds) =>
        (outcome is null).Should().Be(holds);
}
