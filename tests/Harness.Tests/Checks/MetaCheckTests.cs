using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Tests.Checks;

/// <summary>The checks of id and meta, each with a good and a bad document.</summary>
public sealed class MetaCheckTests
{
    [TestCase("2026-01-31T12:00:00.123Z", "2026-01-31T12:00:00.123Z")]
    [TestCase("2026-01-31T12:00:00Z", "2026-01-31T12:00:00.999Z")]
    [TestCase("2026-01-31T12:00:00.1Z", "2026-01-31T13:00:00.123+01:00")]
    public void A_new_resource_has_one_time(string created, string changed) =>
        MetaChecks
            .IsUnchanged(Of(created, changed), Of(created, changed))
            .OfType<Discrepancy>()
            .Should()
            .BeEmpty();

    [Test]
    public void Two_times_in_the_answer_to_a_creation_are_seen() =>
        MetaChecks
            .IsUnchanged(
                Of("2026-01-31T12:00:00.123Z", "2026-01-31T12:00:00.124Z"),
                Of("2026-01-31T12:00:00Z", "2026-01-31T12:00:00Z")
            )
            .OfType<Discrepancy>()
            .Should()
            .ContainSingle()
            .Which.Severity.Should()
            .BeNull();

    [Test]
    public void Two_times_that_a_later_retrieval_shows_are_a_warning() =>
        MetaChecks
            .IsUnchanged(
                Of("2026-01-31T12:00:00Z", "2026-01-31T12:00:00Z"),
                Of("2026-01-31T12:00:00Z", "2026-01-31T12:00:01Z")
            )
            .OfType<Discrepancy>()
            .Should()
            .ContainSingle()
            .Which.Severity.Should()
            .Be(Severity.Warn);

    [TestCase("2026-01-31T12:00:00.124Z", true)]
    [TestCase("2026-01-31T12:00:00.123Z", false)]
    [TestCase("2026-01-31T12:00:00.122Z", false)]
    [TestCase("", false)]
    public void A_change_moves_the_time_on(string changed, bool holds) =>
        (
            MetaChecks.WasChangedLater(
                Of("2026-01-31T12:00:00Z", changed),
                Of("2026-01-31T12:00:00Z", "2026-01-31T12:00:00.123Z")
            )
            is null
        )
            .Should()
            .Be(holds);

    [TestCase("2026-01-31T12:00:00Z", true)]
    [TestCase("2026-01-31T12:00:00.1234567+01:00", true)]
    [TestCase("2026-01-31", false)]
    [TestCase("2026-01-31 12:00:00Z", false)]
    [TestCase("2026-13-31T12:00:00Z", false)]
    public void A_dateTime_has_a_date_and_a_time(string created, bool holds) =>
        MetaChecks
            .HasDateTimes(Of(created, "2026-01-31T12:00:00Z"))
            .OfType<Discrepancy>()
            .Any()
            .Should()
            .Be(!holds);

    [Test]
    public void A_dateTime_without_a_zone_is_a_warning() =>
        MetaChecks
            .HasDateTimes(Of("2026-01-31T12:00:00", "2026-01-31T12:00:00Z"))
            .OfType<Discrepancy>()
            .Should()
            .ContainSingle()
            .Which.Severity.Should()
            .Be(Severity.Warn);

    [TestCase("""{"id":"1","meta":{"location":"http://x/Users/1"}}""", true)]
    [TestCase("""{"id":"bulkId:qwerty"}""", false)]
    [TestCase("""{"Operations":[{"location":"http://x/Users/bulkId:one"}]}""", false)]
    public void The_reserved_word_is_seen(string body, bool holds) =>
        MetaChecks
            .HoldsNoReservedWord(Answers.Of(200, body))
            .OfType<Discrepancy>()
            .Any()
            .Should()
            .Be(!holds);

    [Test]
    public void A_location_leads_to_its_resource()
    {
        var shown = Answers.Of(200, """{"id":"1","meta":{"location":"http://x/Users/1"}}""");

        MetaChecks.LeadsTo(shown, "1", Answers.Of(200, """{"id":"1"}""")).Should().BeNull();
        MetaChecks.LeadsTo(shown, "1", Answers.Of(200, """{"id":"2"}""")).Should().NotBeNull();
        MetaChecks.LeadsTo(shown, "1", Answers.Of(404)).Should().NotBeNull();
        MetaChecks.LeadsTo(shown, "1", null).Should().BeNull();
        MetaChecks.LeadsTo(shown, "2", null).Should().NotBeNull();
    }

    [Test]
    public void What_an_answer_shows_and_nobody_stores_is_a_failure()
    {
        var shown = Answers.Of(201, """{"externalId":"x"}""");

        MetaChecks.KeepsWhatItShowed(shown, shown, "externalId").Should().BeNull();
        MetaChecks.KeepsWhatItShowed(Answers.Of(204), shown, "externalId").Should().BeNull();
        MetaChecks
            .KeepsWhatItShowed(shown, Answers.Of(200, "{}"), "externalId")!
            .Severity.Should()
            .Be(Severity.Fail);
    }

    private static Exchange Of(string created, string changed) =>
        Answers.Of(
            200,
            $$$"""{"meta":{"created":"{{{created}}}","lastModified":"{{{changed}}}"}}"""
        );
}
