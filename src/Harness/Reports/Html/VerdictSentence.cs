using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Reports.Html;

/// <summary>A run in one sentence, with the verdict whose colour it is shown in.</summary>
internal sealed record VerdictSentence(Verdict Tone, string Text)
{
    public static VerdictSentence Of(RunResult run)
    {
        var all = run.Scenarios.Count;
        var failed = run.Count(Verdict.Failed);
        var errors = run.Count(Verdict.Error);
        var passed = run.Count(Verdict.Passed);
        var warned = run.Count(Verdict.Warned);
        return run switch
        {
            _ when failed > 0 => new(
                Verdict.Failed,
                $"{failed} of {Scenarios(all)} failed: does not conform"
            ),
            { Cancelled: true } => new(
                Verdict.Pending,
                $"Stopped before its end: {passed} of the {Scenarios(all)} that ran passed, so there is no verdict"
            ),
            _ when errors > 0 => new(
                Verdict.Error,
                $"{errors} of {Scenarios(all)} could not be judged, so there is no verdict"
            ),
            _ when passed == 0 => new(
                Verdict.Skipped,
                $"None of {Scenarios(all)} passed, so nothing is shown"
            ),
            _ when passed == all => new(Verdict.Passed, $"{passed} of {Scenarios(all)} passed"),
            _ when warned > 0 => new(
                Verdict.Warned,
                $"{passed} of {Scenarios(all)} passed, none failed, {warned} with a warning"
            ),
            _ => new(Verdict.Passed, $"{passed} of {Scenarios(all)} passed, none failed"),
        };
    }

    private static string Scenarios(int count) => count == 1 ? "1 scenario" : $"{count} scenarios";
}
