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
        IReadOnlyList<FeatureTrial> trials
    ) =>
        announced
            ? Works(feature, trials)
            : trials.Select(trial =>
                trial.Outcome switch
                {
                    FeatureOutcome.Works => Wrong(
                            trial,
                            $"no {feature}, which the ServiceProviderConfig denies"
                        )
                        .AsWarning(),
                    FeatureOutcome.Breaks => Wrong(trial, $"a refusal of {feature}"),
                    _ => null,
                }
            );

    private static IEnumerable<Discrepancy?> Works(
        string feature,
        IReadOnlyList<FeatureTrial> trials
    )
    {
        var some = trials.Any(trial => trial.Outcome == FeatureOutcome.Works);
        var unknown = trials.Any(trial => trial.Outcome == FeatureOutcome.Forbidden);
        foreach (
            var trial in trials.Where(t =>
                t.Outcome is not (FeatureOutcome.Works or FeatureOutcome.Forbidden)
            )
        )
        {
            var found = Wrong(trial, $"{feature}, which the ServiceProviderConfig announces");
            yield return some || unknown || trial.Outcome == FeatureOutcome.Refused
                ? found.AsWarning()
                : found;
        }
    }

    private static Discrepancy Wrong(FeatureTrial trial, string expected) =>
        new(
            $"{trial.What} to show {expected}",
            trial.Outcome switch
            {
                FeatureOutcome.Works => $"it works ({trial.Exchange.Answer.Status})",
                FeatureOutcome.Missing when trial.Exchange.Answer.Status < 300 =>
                    "it has no effect",
                _ => AnswerText.Of(trial.Exchange),
            },
            trial.Exchange
        );
}
