using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Tests.Checks;

/// <summary>The checks of error messages, each with a good and a bad document.</summary>
public sealed class ErrorCheckTests
{
    private const string Good =
        """{"schemas":["urn:ietf:params:scim:api:messages:2.0:Error"],"status":"400","scimType":"invalidValue","detail":"No."}""";

    [TestCase(400, Good, true, null)]
    [TestCase(400, null, false, null)]
    [TestCase(409, "<html>", false, null)]
    [TestCase(404, null, false, Severity.Warn)]
    public void A_refusal_is_in_JSON_or_not(int status, string? body, bool holds, object? severity)
    {
        var found = ErrorChecks.IsJson(Answers.Of(status, body));

        (found is null).Should().Be(holds);
        found?.Severity.Should().Be((Severity?)severity);
    }

    [TestCase(Good, true)]
    [TestCase("{}", false)]
    [TestCase("""{"schemas":"urn:ietf:params:scim:api:messages:2.0:Error"}""", false)]
    public void The_schema_is_named_or_not(string body, bool holds) =>
        (ErrorChecks.HasSchema(Answers.Of(400, body)) is null).Should().Be(holds);

    [TestCase(Good, true)]
    [TestCase("""{"status":400}""", false)]
    [TestCase("{}", false)]
    public void The_status_is_a_string_or_not(string body, bool holds) =>
        (ErrorChecks.HasStatusText(Answers.Of(400, body)) is null).Should().Be(holds);

    [TestCase(400, true)]
    [TestCase(404, false)]
    [TestCase(200, false)]
    public void HTTP_says_the_same_or_not(int status, bool holds) =>
        (ErrorChecks.AgreesWithHttp(Answers.Of(status, Good)) is null).Should().Be(holds);

    [TestCase(Good, true, null)]
    [TestCase("{}", true, null)]
    [TestCase("""{"scimType":"conflict"}""", false, Severity.Warn)]
    [TestCase("""{"scimType":["invalidValue"]}""", false, null)]
    public void A_keyword_is_defined_or_not(string body, bool holds, object? severity)
    {
        var found = ErrorChecks.HasKnownKeyword(Answers.Of(400, body));

        (found is null).Should().Be(holds);
        found?.Severity.Should().Be((Severity?)severity);
    }

    [TestCase(Good, true)]
    [TestCase("""{"detail":"System.NullReferenceException: x\n   at Scim.Run()"}""", false)]
    [TestCase("""{"detail":{}}""", false)]
    public void A_detail_is_for_people_or_not(string body, bool holds) =>
        (ErrorChecks.HasSafeDetail(Answers.Of(400, body)) is null).Should().Be(holds);

    [TestCase(400, Good, true)]
    [TestCase(404, Good, false)]
    [TestCase(400, null, false)]
    public void A_message_is_whole_or_not(int status, string? body, bool holds) =>
        ErrorChecks.IsMessage(Answers.Of(status, body)).All(d => d is null).Should().Be(holds);

    [TestCase(409, """{"scimType":"uniqueness"}""", null, true)]
    [TestCase(400, """{"scimType":"uniqueness"}""", null, true)]
    [TestCase(409, "{}", Severity.Note, false)]
    [TestCase(409, """{"scimType":"invalidValue"}""", Severity.Warn, false)]
    [TestCase(500, """{"scimType":"uniqueness"}""", null, false)]
    public void A_clash_is_called_so_or_not(int status, string body, object? severity, bool holds)
    {
        var found = ErrorChecks.IsClash(Answers.Of(status, body)).OfType<Discrepancy>().ToList();

        (found.Count > 0).Should().Be(!holds);
        found.Select(d => d.Severity).FirstOrDefault().Should().Be((Severity?)severity);
    }

    [TestCase(201, null, true)]
    [TestCase(400, """{"scimType":"invalidValue"}""", true)]
    [TestCase(500, null, false)]
    public void A_weak_password_is_taken_or_refused(int status, string? body, bool holds) =>
        (PasswordChecks.IsTakenOrRefused(Answers.Of(status, body)) is null).Should().Be(holds);

    [TestCase("""{"userName":"ada"}""", true)]
    [TestCase("""{"password":"***"}""", false)]
    [TestCase("""{"Resources":[{"password":"x"}]}""", false)]
    [TestCase("""{"detail":"Quiet-Harbour is too long."}""", false)]
    public void A_password_is_hidden_or_shown(string body, bool holds) =>
        (PasswordChecks.Hides(Answers.Of(200, body), "Quiet-Harbour") is null).Should().Be(holds);

    [Test]
    public void Two_searches_are_answered_alike_or_not()
    {
        var nobody = Answers.Of(200, """{"totalResults":0}""");
        var somebody = Answers.Of(200, """{"totalResults":1}""");

        PasswordChecks.AreAlike(nobody, nobody).Should().BeNull();
        PasswordChecks.AreAlike(nobody, somebody).Should().NotBeNull();
        PasswordChecks.AreAlike(nobody, Answers.Of(400)).Should().NotBeNull();
    }

    [TestCase("""{"nextCursor":"wZ3_qP-1x"}""", true)]
    [TestCase("{}", true)]
    [TestCase("""{"nextCursor":"42"}""", false)]
    [TestCase("""{"nextCursor":"eyJvZmZzZXQiOjF9"}""", false)]
    public void A_cursor_can_be_read_or_not(string body, bool holds) =>
        (PasswordChecks.IsOpaque(Answers.Of(200, body)) is null).Should().Be(holds);

    [TestCase(403, "{}", true, true)]
    [TestCase(200, """{"totalResults":0,"Resources":[]}""", true, true)]
    [TestCase(200, """{"totalResults":2,"Resources":[]}""", true, false)]
    [TestCase(200, """{"totalResults":2,"Resources":[{"id":"1"}]}""", false, false)]
    public void A_page_for_somebody_without_rights_shows_something_or_not(
        int status,
        string body,
        bool showsNobody,
        bool tellsNothing
    )
    {
        (ListChecks.ShowsNobody(Answers.Of(status, body)) is null).Should().Be(showsNobody);
        (ListChecks.TellsNothing(Answers.Of(status, body)) is null).Should().Be(tellsNothing);
    }
}
