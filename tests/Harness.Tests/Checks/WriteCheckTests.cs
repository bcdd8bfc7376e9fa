using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Tests.Checks;

/// <summary>The checks of writes, each with a good and a bad document.</summary>
public sealed class WriteCheckTests
{
    private const string Named = """{"id":"1","userName":"ada"}""";
    private const string Nameless = """{"id":"1"}""";

    [Test]
    public void An_id_is_given_or_not()
    {
        Found(WriteChecks.HasId(Answers.Of(201, Named), "1")).Should().BeEmpty();
        Found(WriteChecks.HasId(Answers.Of(400), null)).Should().ContainSingle();
    }

    [TestCase(201, "1", true, null)]
    [TestCase(201, "mine", false, null)]
    [TestCase(400, null, false, Severity.Warn)]
    [TestCase(500, null, false, null)]
    public void An_id_of_the_clients_is_ignored_or_not(
        int status,
        string? given,
        bool holds,
        object? severity
    ) => Judge([WriteChecks.IgnoresId(Answers.Of(status, "{}"), given, "mine")], holds, severity);

    [TestCase(400, """{"scimType":"invalidValue"}""", null, true, null)]
    [TestCase(201, Nameless, Nameless, false, null)]
    [TestCase(201, Named, """{"userName":""}""", false, null)]
    [TestCase(201, Named, Named, false, Severity.Warn)]
    public void A_required_value_is_demanded_or_not(
        int status,
        string body,
        string? stored,
        bool holds,
        object? severity
    ) =>
        Judge(
            WriteChecks.IsDemanded(
                Answers.Of(status, body),
                stored is null ? null : Answers.Of(200, stored),
                "userName",
                fillingWarns: true
            ),
            holds,
            severity
        );

    [TestCase(400, Named, true, null)]
    [TestCase(400, """{"id":"1","userName":"eve"}""", false, null)]
    [TestCase(200, Nameless, false, null)]
    [TestCase(200, Named, false, Severity.Warn)]
    [TestCase(200, """{"userName":"by default"}""", true, null)]
    public void A_replacement_without_a_required_value_is_refused_or_not(
        int status,
        string stored,
        bool holds,
        object? severity
    ) =>
        Judge(
            WriteChecks.KeepsRequired(
                Answers.Of(status, "{}"),
                Answers.Of(200, Named),
                Answers.Of(200, stored),
                "userName"
            ),
            holds,
            severity
        );

    [TestCase("{}", "{}", true, null)]
    [TestCase("""{"title":"new"}""", """{"title":"new"}""", true, null)]
    [TestCase("{}", """{"title":"other"}""", false, null)]
    [TestCase("""{"title":"old"}""", """{"title":"old"}""", false, Severity.Warn)]
    public void What_was_left_out_is_cleared_or_not(
        string answer,
        string stored,
        bool holds,
        object? severity
    ) =>
        Judge(
            WriteChecks.IsCleared(
                Answers.Of(200, answer),
                Answers.Of(200, """{"title":"old"}"""),
                Answers.Of(200, stored),
                "title"
            ),
            holds,
            severity
        );

    [TestCase(404, true, null)]
    [TestCase(403, false, Severity.Warn)]
    [TestCase(201, false, null)]
    public void Nothing_is_found_to_replace_or_something(
        int status,
        bool holds,
        object? severity
    ) => Judge([WriteChecks.FoundNothing(Answers.Of(status))], holds, severity);

    [TestCase("1", "2", true)]
    [TestCase("1", "1", false)]
    [TestCase("1", null, false)]
    public void Ids_are_distinct_or_not(string one, string? other, bool holds) =>
        Judge([WriteChecks.AreDistinct(Answers.Of(201), [one, other])], holds, severity: null);

    [TestCase(200, """{"totalResults":0}""", true)]
    [TestCase(400, "{}", true)]
    [TestCase(200, """{"totalResults":1,"Resources":[{"id":"1"}]}""", false)]
    [TestCase(500, "{}", false)]
    public void A_query_finds_nobody_or_somebody(int status, string body, bool holds) =>
        Judge([WriteChecks.FindsNobody(Answers.Of(status, body))], holds, severity: null);

    private static void Judge(IEnumerable<Discrepancy?> outcomes, bool holds, object? severity)
    {
        var found = outcomes.OfType<Discrepancy>().ToList();
        (found.Count > 0).Should().Be(!holds);
        found.Select(d => d.Severity).FirstOrDefault().Should().Be((Severity?)severity);
    }

    private static IEnumerable<Discrepancy> Found(params Discrepancy?[] outcomes) =>
        outcomes.OfType<Discrepancy>();
}
