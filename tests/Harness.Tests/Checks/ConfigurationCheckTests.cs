using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Tests.Checks;

/// <summary>Checks of the ServiceProviderConfig and of what it announces, each with a good and a bad document.</summary>
public sealed class ConfigurationCheckTests
{
    private const string Paged =
        """{"pagination":{"cursor":true,"index":true,"defaultPaginationMethod":"index","maxPageSize":1,"defaultPageSize":0}}""";

    private const string ByIndex = """{"totalResults":2,"startIndex":1,"Resources":[{"id":"1"}]}""";
    private const string ByCursor =
        """{"totalResults":2,"nextCursor":"c","Resources":[{"id":"1"}]}""";

    [TestCase("""{"schemas":["URN:x"]}""", false, null)]
    [TestCase("""{"schemas":["urn:x","urn:y"]}""", true, Severity.Note)]
    [TestCase("""{"schemas":["urn:y"]}""", true, null)]
    [TestCase("{}", true, null)]
    public void A_document_names_its_schema_or_not(string body, bool isFound, object? severity)
    {
        var found = ConfigurationChecks
            .Names(Answers.Of(200, body), "urn:x")
            .OfType<Discrepancy>()
            .ToList();

        found.Should().HaveCount(isFound ? 1 : 0);
        found.FirstOrDefault()?.Severity.Should().Be((Severity?)severity);
    }

    [TestCase("""{"bulk":{"supported":true,"maxOperations":0}}""", false, null)]
    [TestCase("""{"bulk":{"supported":true,"maxOperations":-1}}""", true, null)]
    [TestCase("""{"bulk":{"supported":true,"maxOperations":1.5}}""", true, null)]
    [TestCase("""{"bulk":{"supported":false,"maxOperations":"1"}}""", true, null)]
    [TestCase("""{"bulk":{"supported":true}}""", true, null)]
    [TestCase("""{"bulk":{"supported":false}}""", true, Severity.Warn)]
    public void A_limit_may_be_missing_where_the_feature_is_off(
        string body,
        bool isFound,
        object? severity
    )
    {
        var found = ConfigurationChecks.Limits(Answers.Of(200, body), "bulk", "maxOperations");

        (found is not null).Should().Be(isFound);
        found?.Severity.Should().Be((Severity?)severity);
    }

    [TestCase("""{"authenticationSchemes":[{"type":"oauth2"}]}""", 0, 0)]
    [TestCase("""{"authenticationSchemes":[{"type":"mutualTLS"}]}""", 0, 1)]
    [TestCase("""{"authenticationSchemes":[]}""", 1, 0)]
    public void Odd_schemes_are_warnings(string body, int none, int unknown)
    {
        var answer = Answers.Of(200, body);
        var found = new[] { ConfigurationChecks.NamesSchemes(answer) }
            .OfType<Discrepancy>()
            .ToList();
        var odd = ConfigurationChecks.SchemesAreKnown(answer).OfType<Discrepancy>().ToList();

        found.Count(d => d.Severity == Severity.Warn).Should().Be(none);
        odd.Count(d => d.Severity == Severity.Warn).Should().Be(unknown);
    }

    [TestCase(true, FeatureOutcome.Works, false, null)]
    [TestCase(true, FeatureOutcome.Missing, true, null)]
    [TestCase(true, FeatureOutcome.Breaks, true, null)]
    [TestCase(true, FeatureOutcome.Refused, true, Severity.Warn)]
    [TestCase(true, FeatureOutcome.Forbidden, false, null)]
    [TestCase(false, FeatureOutcome.Works, true, Severity.Warn)]
    [TestCase(false, FeatureOutcome.Missing, false, null)]
    [TestCase(false, FeatureOutcome.Breaks, true, null)]
    public void A_feature_is_as_announced_or_not(
        bool announced,
        object outcome,
        bool isFound,
        object? severity
    )
    {
        var found = FlagChecks
            .Agrees(
                "patch",
                announced,
                [new FeatureTrial("PATCH", (FeatureOutcome)outcome, Answers.Of(405))]
            )
            .OfType<Discrepancy>()
            .ToList();

        found.Should().HaveCount(isFound ? 1 : 0);
        found.FirstOrDefault()?.Severity.Should().Be((Severity?)severity);
    }

    [Test]
    public void A_feature_that_only_one_type_has_is_a_warning() =>
        FlagChecks
            .Agrees(
                "patch",
                announced: true,
                [
                    FeatureTrial.ByStatus("PATCH of a User", Answers.Of(200)),
                    FeatureTrial.ByStatus("PATCH of a Group", Answers.Of(405)),
                ]
            )
            .Should()
            .ContainSingle()
            .Which!.Severity.Should()
            .Be(Severity.Warn);

    [TestCase(200, true)]
    [TestCase(200, false)]
    public void A_success_without_effect_is_none(int status, bool effective) =>
        (
            FeatureTrial.ByEffect("a filter", Answers.Of(status), effective).Outcome
            == FeatureOutcome.Works
        )
            .Should()
            .Be(effective);

    [TestCase("""{"Operations":[{"status":"201"}]}""", true)]
    [TestCase("""{"Operations":[{"status":{"code":"201"}}]}""", true)]
    [TestCase("""{"Operations":[{"status":"400"}]}""", false)]
    [TestCase("{}", false)]
    public void A_bulk_request_works_when_its_operation_does(string body, bool works) =>
        (
            FeatureTrial.OfBulk("a bulk request", Answers.Of(200, body)).Outcome
            == FeatureOutcome.Works
        )
            .Should()
            .Be(works);

    [Test]
    public void Pages_are_as_announced_or_not()
    {
        Holds(PaginationChecks.AreAnnounced(Page(ByCursor), Page(Paged)), true);
        Holds(PaginationChecks.AreAnnounced(Page(ByCursor), Page("{}")), false);
        Holds(PaginationChecks.IsOfDefaultKind(Page(ByIndex), Page(Paged)), true);
        Holds(PaginationChecks.IsOfDefaultKind(Page(ByCursor), Page(Paged)), false);
        Holds(PaginationChecks.IsOfDefaultKind(Page("{}"), Page(Paged)), true);
        Holds(
            PaginationChecks.IsOfDefaultKind(
                Page(ByIndex),
                Page(Paged.Replace("\"index\",", "\"pages\","))
            ),
            false
        );
        Holds(PaginationChecks.IsNoLarger(Page(ByIndex), Page(Paged), "maxPageSize"), true);
        Holds(PaginationChecks.IsNoLarger(null, Page(Paged), "maxPageSize"), true);
        Holds(PaginationChecks.IsNoLarger(null, Page(Paged), "defaultPageSize"), false);
        Holds(
            PaginationChecks.IsNoLarger(
                Page("""{"Resources":[{"id":"1"},{"id":"2"}]}"""),
                Page(Paged),
                "maxPageSize"
            ),
            false
        );
        Holds(PaginationChecks.IsNoLarger(Page(ByIndex), Page("{}"), "maxPageSize"), true);
    }

    [TestCase("2", "c", true, true)]
    [TestCase("1", "c", true, false)]
    [TestCase("2", "c", false, false)]
    [TestCase("2", null, false, true)]
    public void Second_pages_and_cursors_are_as_announced_or_not(
        string second,
        string? cursor,
        bool announced,
        bool holds
    )
    {
        var byCursor = cursor is null ? ByIndex : ByCursor;
        var config = announced ? Paged : Paged.Replace("\"cursor\":true", "\"cursor\":false");

        PaginationChecks
            .AreAsAnnounced(
                Page(config),
                Page(ByIndex),
                Page(ByIndex.Replace("\"id\":\"1\"", $"\"id\":\"{second}\"")),
                Page(byCursor)
            )
            .OfType<Discrepancy>()
            .Any()
            .Should()
            .Be(!holds);
    }

    private static Exchange Page(string body) => Answers.Of(200, body);

    private static void Holds(Discrepancy? outcome, bool holds) =>
        (outcome is null).Should().Be(holds);
}
