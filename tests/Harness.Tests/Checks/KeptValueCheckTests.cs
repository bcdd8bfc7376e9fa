using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Tests.Checks;

/// <summary>Searches, values that may be kept in part, extensions and clashes, each check with a good and a bad document.</summary>
public sealed class KeptValueCheckTests
{
    private const string Urn = "urn:x:2.0:User";

    [TestCase("""{"externalId":"A"}""", "{}", null, false)]
    [TestCase("{}", "{}", "Warn", true)]
    [TestCase("""{"externalId":"a"}""", "{}", null, true)]
    [TestCase("{}", """{"externalId":"A"}""", null, true)]
    public void An_externalId_is_kept_or_not_at_all(
        string read,
        string created,
        string? severity,
        bool isSeen
    )
    {
        var found = KeptValueChecks.ExternalId(
            Answers.Of(201, created),
            Answers.Of(200, read),
            "A"
        );

        (found is not null).Should().Be(isSeen);
        (found?.Severity?.ToString()).Should().Be(severity);
    }

    [TestCase("""{"userName":"ADA"}""", true)]
    [TestCase("""{"userName":"Adam"}""", false)]
    [TestCase("{}", false)]
    public void Letter_case_may_change(string body, bool holds) =>
        Holds(KeptValueChecks.IgnoringCase(Answers.Of(200, body), "userName", "Ada"), holds);

    [TestCase("""{"totalResults":1,"Resources":[{"id":"1"}]}""", true)]
    [TestCase("""{"totalResults":0}""", false)]
    public void A_search_finds_one_or_none(string body, bool finds)
    {
        Holds(SearchChecks.Finds(Answers.Of(200, body), "1"), finds);
        Holds(SearchChecks.FindsNothing(Answers.Of(200, body)), !finds);
    }

    [Test]
    public void A_filter_that_is_refused_is_a_warning()
    {
        var refused = Answers.Of(400, """{"scimType":"invalidFilter"}""");

        SearchChecks.Finds(refused, "1")!.Severity.ToString().Should().Be("Warn");
        SearchChecks.FindsNothing(refused)!.Severity.ToString().Should().Be("Warn");
    }

    [TestCase("""{"schemas":["urn:x:2.0:USER"]}""", true)]
    [TestCase("""{"schemas":["urn:y"]}""", false)]
    [TestCase("{}", false)]
    public void The_schemas_name_an_extension(string body, bool holds) =>
        Holds(ExtensionChecks.IsNamed(Answers.Of(200, body), Urn), holds);

    [TestCase("""{"urn:x:2.0:User":{"n":"7"}}""", false, null)]
    [TestCase("""{"URN:x:2.0:User":{"n":"7"}}""", true, "Note")]
    [TestCase("""{"enterprise":{"n":"7"}}""", true, null)]
    [TestCase("""{"n":"7"}""", true, null)]
    public void A_container_has_the_key_that_is_listed(string body, bool isSeen, string? severity)
    {
        var found = ExtensionChecks.IsKeyedBy(Answers.Of(200, body), "n", "7", [Urn]);

        (found is not null).Should().Be(isSeen);
        (found?.Severity?.ToString()).Should().Be(severity);
    }

    [TestCase("""{"urn:x:2.0:User":{}}""", true)]
    [TestCase("""{"urn:x:2.0:User:n":"7"}""", false)]
    public void No_member_is_named_by_a_path(string body, bool holds) =>
        Holds(ExtensionChecks.HasNoPathAsName(Answers.Of(200, body), Urn), holds);

    [TestCase(200, false, null)]
    [TestCase(400, true, "Warn")]
    [TestCase(500, true, null)]
    public void A_path_is_understood(int status, bool isSeen, string? severity)
    {
        var found = ExtensionChecks.PathIsUnderstood(Answers.Of(status, "{}"));

        (found is not null).Should().Be(isSeen);
        (found?.Severity?.ToString()).Should().Be(severity);
    }

    [Test]
    public void What_is_required_is_refused_or_filled_in()
    {
        var refused = Answers.Of(400, "{}");

        Filled(refused, stored: null).Should().BeFalse();
        Filled(Answers.Of(201, "{}"), Answers.Of(200, """{"code":"x"}""")).Should().BeFalse();
        Filled(Answers.Of(201, "{}"), Answers.Of(200, "{}")).Should().BeTrue();
        Holds(ExtensionChecks.LeadsTo(followed: null, "1"), true);
        Holds(ExtensionChecks.LeadsTo(Answers.Of(200, """{"id":"1"}"""), "1"), true);
        Holds(ExtensionChecks.LeadsTo(refused, "1"), false);
    }

    [TestCase(409, """{"scimType":"uniqueness"}""", false, null)]
    [TestCase(400, "{}", true, "Warn")]
    [TestCase(200, "{}", true, null)]
    public void A_clash_is_refused(int status, string body, bool isSeen, string? severity)
    {
        var found = UniquenessChecks.IsClash(Answers.Of(status, body));

        (found is not null).Should().Be(isSeen);
        (found?.Severity?.ToString()).Should().Be(severity);
    }

    [TestCase(412, false, true, "Warn")]
    [TestCase(409, true, true, null)]
    [TestCase(200, true, false, null)]
    public void A_version_is_another_or_the_same(
        int status,
        bool isOtherSeen,
        bool isSameSeen,
        string? sameSeverity
    )
    {
        var answer = Answers.Of(status, "{}");

        Holds(UniquenessChecks.IsOtherVersion(answer), !isOtherSeen);
        Holds(UniquenessChecks.IsSameVersion(answer), !isSameSeen);
        (UniquenessChecks.IsSameVersion(answer)?.Severity?.ToString()).Should().Be(sameSeverity);
    }

    [Test]
    public void Ids_are_distinct_or_not()
    {
        Holds(UniquenessChecks.AreDistinct(["1", "2"]), true);
        Holds(UniquenessChecks.AreDistinct(["1", "2", "1"]), false);
    }

    private static bool Filled(Exchange answer, Exchange? stored) =>
        ExtensionChecks.IsRefusedOrFilled(answer, stored, "code").OfType<Discrepancy>().Any();

    private static void Holds(Discrepancy? outcome, bool holds) =>
        (outcome is null).Should().Be(holds);
}
