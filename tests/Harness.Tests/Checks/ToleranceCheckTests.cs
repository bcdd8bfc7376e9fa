using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Tests.Checks;

/// <summary>Which answers are right, which a warning, and which the requirement's own fault.</summary>
public sealed class ToleranceCheckTests
{
    [TestCase(201, null)]
    [TestCase(400, Severity.Warn)]
    public void A_refusal_of_what_ought_to_be_accepted_is_a_warning(
        int status,
        Severity? severity
    ) => ToleranceChecks.OughtToSucceed(Answers.Of(status))?.Severity.Should().Be(severity);

    [TestCase(403)]
    [TestCase(500)]
    public void Another_answer_to_what_ought_to_be_accepted_is_left_to_the_requirement(
        int status
    ) =>
        ToleranceChecks
            .OughtToSucceed(Answers.Of(status))
            .Should()
            .NotBeNull()
            .And.Match<Discrepancy>(d => d.Severity == null);

    [Test]
    public void A_policy_about_the_value_is_only_mentioned()
    {
        ToleranceChecks.SucceededOrRefusedTheValue(Answers.Of(200)).Should().BeNull();
        ToleranceChecks
            .SucceededOrRefusedTheValue(Answers.Of(400, """{"scimType":"invalidValue"}"""))!
            .Severity.Should()
            .Be(Severity.Note);
        ToleranceChecks
            .SucceededOrRefusedTheValue(Answers.Of(400, """{"scimType":"mutability"}"""))!
            .Severity.Should()
            .BeNull();
    }

    [TestCase(201, true)]
    [TestCase(400, true)]
    [TestCase(409, false)]
    [TestCase(500, false)]
    public void Taking_it_and_refusing_it_are_both_right(int status, bool holds) =>
        (ToleranceChecks.TakenOrRefused(Answers.Of(status)) is null).Should().Be(holds);

    [TestCase(400, "{}", null)]
    [TestCase(400, """{"scimType":"tooMany"}""", Severity.Warn)]
    [TestCase(200, "{}", Severity.Warn)]
    [TestCase(500, "{}", null)]
    public void Taking_what_ought_to_be_refused_is_a_warning(
        int status,
        string body,
        Severity? severity
    ) =>
        ToleranceChecks
            .OughtToBeRefused(Answers.Of(status, body), 400, ["mutability"])
            .OfType<Discrepancy>()
            .Select(d => d.Severity)
            .FirstOrDefault()
            .Should()
            .Be(severity);

    [Test]
    public void A_server_error_is_no_refusal() =>
        ToleranceChecks
            .OughtToBeRefused(Answers.Of(500), 400, [])
            .OfType<Discrepancy>()
            .Should()
            .ContainSingle();
}
