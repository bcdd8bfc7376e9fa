namespace ScimConformance.Harness.Checks;

/// <summary>Whether a feature does what the ServiceProviderConfig says of it (ruling N67).</summary>
internal static class FlagChecks
{
    /// <summary>
    /// A feature that is announced works in one of the tries at least; one that works only in some is a warning, and so is one
    /// that works unannounced. What is not announced may be refused in any way but by a server error.
    /// </summary>
    public static IEnumerable<Discrepancy?> Agrees(
        string feature,
        bool announced,
        IReadOnlyList<Trial> trials
    ) =>
        announced
            ? Works(feature, trials)
            : trials.Select(trial =>
                trial.Outcome switch
                {
                    TrialOutcome.Works => Wrong(
                            trial,
                            $"no {feature}, which the ServiceProviderConfig denies"
                        )
                        .AsWarning(),
                    TrialOutcome.Breaks => Wrong(trial, $"a refusal of {feature}"),
                    _ => null,
                }
            );

    private static IEnumerable<Discrepancy?> Works(string feature, IReadOnlyList<Trial> trials)
    {
        var some = trials.Any(trial => trial.Outcome == TrialOutcome.Works);
        var unknown = trials.Any(trial => trial.Outcome == TrialOutcome.Forbidden);
        foreach (
            var trial in trials.Where(t =>
                t.Outcome is not (TrialOutcome.Works or TrialOutcome.Forbidden)
            )
        )
        {
            var found = Wrong(trial, $"{feature}, which the ServiceProviderConfig announces");
            yield return some || unknown || trial.Outcome == TrialOutcome.Refused
                ? found.AsWarning()
                : found;
        }
    }

    private static Discrepancy Wrong(Trial trial, string expected) =>
        new(
            $"{trial.What} to show {expected}",
            trial.Outcome switch
            {
                TrialOutcome.Works => $"it works ({trial.Exchange.Answer.Status})",
                TrialOutcome.Missing when trial.Exchange.Answer.Status < 300 => "it has no effect",
                _ => AnswerText.Of(trial.Exchange),
            },
            trial.Exchange
        );
}
