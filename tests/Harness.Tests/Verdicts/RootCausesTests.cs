using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Tests.Verdicts;

/// <summary>What is to be mended once stands there once.</summary>
public sealed class RootCausesTests
{
    [Test]
    public void The_same_wrong_answer_to_the_same_kind_of_request_is_one_cause()
    {
        var causes = RootCauses.Of([
            Scenario("long", "Users?filter=a", 400, "found 0 of scimc-1", exchanges: 3),
            Scenario("short", "Users?filter=b", 400, "found 0 of scimc-2", exchanges: 1),
            Scenario("other", "Users/17", 500, "found 0 of scimc-3", exchanges: 1),
        ]);

        causes.Should().HaveCount(2);
        causes[0].Head.Name.Should().Be("short");
        causes[0].Consequences.Should().ContainSingle().Which.Name.Should().Be("long");
    }

    [Test]
    public void What_is_blocked_stands_below_what_blocks_it()
    {
        var failed = Scenario("failed", "Users", 500, "a", exchanges: 1);
        var blocked = Scenario("blocked", "Users", 500, "a", exchanges: 1) with
        {
            Verdict = Verdict.Blocked,
            Findings = [],
            Cause = failed.Key,
        };

        var cause = RootCauses.Of([blocked, failed]).Should().ContainSingle().Which;

        cause.Head.Should().Be(failed);
        cause.Consequences.Should().Equal(blocked);
    }

    [Test]
    public void What_passed_has_no_cause() =>
        RootCauses
            .Of([Scenario("x", "Users", 200, "a", 1) with { Verdict = Verdict.Passed }])
            .Should()
            .BeEmpty();

    private static ScenarioResult Scenario(
        string name,
        string path,
        int status,
        string actual,
        int exchanges
    ) =>
        new()
        {
            Feature = "Feature",
            Path = "x.feature",
            Rule = null,
            Name = name,
            Requirements = ["R1"],
            Verdict = Verdict.Failed,
            Reason = actual,
            Duration = TimeSpan.Zero,
            Findings = [new Finding("R1", Severity.Fail, "1 of scimc-9", actual, exchanges)],
            Exchanges =
            [
                .. Enumerable
                    .Range(1, exchanges)
                    .Select(number =>
                        Answers.Of(status) with
                        {
                            Number = number,
                            Request = new RecordedRequest(
                                "GET",
                                new Uri($"http://127.0.0.1/scim/{path}"),
                                [],
                                Body: null
                            ),
                        }
                    ),
            ],
        };
}
