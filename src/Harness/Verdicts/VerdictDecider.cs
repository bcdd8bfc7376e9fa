namespace ScimConformance.Harness.Verdicts;

/// <summary>Decides verdicts from findings and, once a run is complete, from what other scenarios found.</summary>
internal static class VerdictDecider
{
    /// <summary>
    /// What a finding deserves: a ruling may make it milder than the catalogue's on_fault, and only one that says so outright
    /// makes it a failure where on_fault does not.
    /// </summary>
    public static Severity SeverityOf(Severity? ruled, Requirement requirement) =>
        ruled switch
        {
            null => requirement.OnFault,
            Severity.Fail => Severity.Fail,
            { } milder => milder > requirement.OnFault ? milder : requirement.OnFault,
        };

    /// <summary>The verdict that findings add up to: the worst severity wins, and a note alone passes.</summary>
    public static Verdict FromFindings(IReadOnlyCollection<Finding> findings)
    {
        if (findings.Any(f => f.Severity == Severity.Fail))
        {
            return Verdict.Failed;
        }

        return findings.Any(f => f.Severity == Severity.Warn) ? Verdict.Warned : Verdict.Passed;
    }

    /// <summary>
    /// Settles the Blocked: each names the failed scenario that explains it; one that nothing in this run
    /// explains becomes an Error, for then the fault may be ours.
    /// </summary>
    public static IReadOnlyList<ScenarioResult> SettleBlocked(
        IReadOnlyList<ScenarioResult> scenarios
    )
    {
        var failed = scenarios.Where(s => s.Verdict == Verdict.Failed).ToList();
        return
        [
            .. scenarios.Select(s =>
                s.BlockedBy is { } operation ? Settle(s, operation, failed) : s
            ),
        ];
    }

    /// <summary>One result a requirement, in the ids' ordinal order.</summary>
    public static IReadOnlyList<RequirementResult> ByRequirement(
        IEnumerable<ScenarioResult> scenarios,
        RequirementCatalogue catalogue
    ) =>
        [
            .. scenarios
                .SelectMany(s => s.Requirements.Select(id => (id, s.Verdict)))
                .GroupBy(x => x.id, x => x.Verdict, StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => new RequirementResult(
                    g.Key,
                    catalogue.Find(g.Key)?.Level ?? "unknown",
                    g.Min()
                )),
        ];

    private static ScenarioResult Settle(
        ScenarioResult scenario,
        SetUpOperation operation,
        IReadOnlyList<ScenarioResult> failed
    )
    {
        var causes = Prerequisites.RequirementsOf(operation);
        var cause = failed.FirstOrDefault(f =>
            f.Requirements.Intersect(causes, StringComparer.Ordinal).Any()
        );
        return cause is null
            ? scenario with
            {
                Verdict = Verdict.Error,
                Reason =
                    $"{scenario.Reason} No scenario of this run found that operation broken, so the fault may be the harness's.",
            }
            : scenario with
            {
                Cause = cause.Key,
                Reason =
                    $"{scenario.Reason} Blocked by the failure of \"{cause.Name}\" ({string.Join(", ", cause.Requirements)}).",
            };
    }
}
