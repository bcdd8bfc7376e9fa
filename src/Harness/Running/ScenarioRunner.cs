using ScimConformance.GherkinBridge.Execution;
using ScimConformance.GherkinBridge.Features;
using ScimConformance.Harness.Checks;
using ScimConformance.Harness.Configuration;
using ScimConformance.Harness.Driver;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Ports;
using ScimConformance.Harness.Targets;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Running;

/// <summary>
/// Runs scenarios against one target and decides what each says. Knows no NUnit and holds no state: one process can run many
/// at once, on many targets.
/// </summary>
internal sealed class ScenarioRunner(
    PickleRunner pickles,
    ITargetSession target,
    RequirementCatalogue catalogue,
    RunSettings settings,
    TimeProvider time
)
{
    /// <summary>Runs; null when the run was cancelled before the scenario had its end.</summary>
    public async Task<ScenarioResult?> RunAsync(
        ScenarioPickle pickle,
        IPickleObserver? observer,
        CancellationToken cancellation
    )
    {
        var evidence = new EvidenceLog();
        var needs = ScenarioNeeds.Of(pickle);
        var started = time.GetTimestamp();
        var behaviours = new BehaviourLog();
        var outcome =
            Exempt(pickle, needs)
            ?? await ExecuteAsync(pickle, needs, evidence, behaviours, observer, cancellation);
        return outcome is null
            ? null
            : new ScenarioResult
            {
                Feature = pickle.FeatureName,
                Path = pickle.FeatureUri,
                Rule = pickle.RuleName,
                Name = pickle.UniqueName,
                Requirements = RequirementCatalogue.IdsOf(pickle.Tags, pickle.Arguments),
                Verdict = outcome.Verdict,
                Reason = outcome.Reason,
                BlockedBy = outcome.BlockedBy,
                Findings = outcome.Findings,
                Steps = outcome.Steps,
                Behaviours = behaviours.Seen,
                Exchanges = ForeignResources.Reduce(evidence.Exchanges),
                Duration = time.GetElapsedTime(started),
            };
    }

    /// <summary>The verdict of a scenario that this target need not or cannot be asked.</summary>
    private ScenarioOutcome? Exempt(ScenarioPickle pickle, ScenarioNeeds needs)
    {
        if (RiskOf(pickle, catalogue, settings) is { } risk)
        {
            return new(
                Verdict.Skipped,
                $"Not done to a real tenant unasked: {risk}. --scim-allow {risk} allows it."
            );
        }

        var missing = needs
            .Ports.Except(target.Ports)
            .Select(p => p.ToString().ToLowerInvariant())
            .ToList();
        return missing.Count == 0
            ? null
            : new(
                Verdict.Skipped,
                $"Cannot be observed here: this target has no {string.Join(", ", missing)} port."
            );
    }

    /// <summary>The kind of risk that the scenario's requirements have and the run does not allow; none on this machine.</summary>
    public static string? RiskOf(
        ScenarioPickle pickle,
        RequirementCatalogue catalogue,
        RunSettings settings
    ) =>
        settings.OnLoopback
            ? null
            : RequirementCatalogue
                .IdsOf(pickle.Tags, pickle.Arguments)
                .Select(id => catalogue.Find(id)?.Risk)
                .FirstOrDefault(risk =>
                    risk is not (null or Requirement.NoRisk)
                    && !settings.Allowed.Contains(risk, StringComparer.Ordinal)
                );

    private static ScenarioOutcome? NotAnnounced(
        ScenarioNeeds needs,
        Tenant tenant,
        EvidenceLog evidence
    )
    {
        var denied = needs.Features.Select(tenant.Model.Denies).FirstOrDefault(d => d is not null);
        if (denied is not { } found)
        {
            return null;
        }

        evidence.Record(number => found.Source with { Number = number });
        return new(Verdict.NotApplicable, found.Reason);
    }

    private async Task<ScenarioOutcome?> ExecuteAsync(
        ScenarioPickle pickle,
        ScenarioNeeds needs,
        EvidenceLog evidence,
        BehaviourLog behaviours,
        IPickleObserver? observer,
        CancellationToken cancellation
    )
    {
        try
        {
            var tenant = await target.RentAsync(needs, cancellation);
            if (NotAnnounced(needs, tenant, evidence) is { } exempt)
            {
                return exempt;
            }

            var parts = PartsOf(pickle, needs, tenant, evidence, behaviours, cancellation);
            var result = await pickles.RunAsync(
                pickle,
                scope => RunServices.Give(scope, parts),
                observer,
                cancellation
            );
            return result.Status == ExecutionStatus.Cancelled
                ? null
                : Decide(pickle, result, evidence);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return null;
        }
        catch (Exception e) when (e is TransportException or TargetUnusableException)
        {
            return new(Verdict.Error, e.Message);
        }
    }

    private ScenarioParts PartsOf(
        ScenarioPickle pickle,
        ScenarioNeeds needs,
        Tenant tenant,
        EvidenceLog evidence,
        BehaviourLog behaviours,
        CancellationToken cancellation
    )
    {
        var stop = new RunCancellation(cancellation);
        return new(
            tenant,
            evidence,
            behaviours,
            stop,
            new ScenarioPorts(needs.Ports, target.PortsOf(tenant, evidence, stop)),
            new PersonSource(
                settings.Seed,
                $"{pickle.FeatureUri}:{pickle.Line}",
                settings.EmailDomain
            )
        );
    }

    private ScenarioOutcome Decide(ScenarioPickle pickle, PickleResult result, EvidenceLog evidence)
    {
        var steps = result.Steps.Select(StepReport.Of).ToList();
        var broken = result.Steps.FirstOrDefault(s =>
            s.Status is not (ExecutionStatus.Passed or ExecutionStatus.Skipped)
        );
        if (broken is null && result.Exception is null)
        {
            return evidence.Exchanges.Count > 0
                ? new(Verdict.Passed, Reason: null) { Steps = steps }
                : new(Verdict.Error, "The scenario recorded no exchange, so it has shown nothing.")
                {
                    Steps = steps,
                };
        }

        return Explain(pickle, broken, broken?.Exception ?? result.Exception, evidence) with
        {
            Steps = steps,
        };
    }

    private ScenarioOutcome Explain(
        ScenarioPickle pickle,
        StepResult? broken,
        Exception? problem,
        EvidenceLog evidence
    ) =>
        problem switch
        {
            _ when broken?.Skeleton is { } skeleton => new(
                Verdict.Error,
                $"The step '{broken.Step.Text}' is {broken.Status.ToString().ToLowerInvariant()}. {skeleton}"
            ),
            CheckFailedException check when broken?.Step.Type == StepType.Then => Judge(
                pickle,
                check,
                evidence
            ),
            NotApplicableException none => NotApplicable(none, evidence),
            NotObservableException => new(Verdict.Skipped, problem.Message),
            SetUpFailedException setUp => new(
                Verdict.Blocked,
                $"The set-up failed: {setUp.Message}"
            )
            {
                BlockedBy = setUp.Operation,
            },
            TransportException or TargetUnusableException => new(Verdict.Error, problem.Message),
            _ => new(
                Verdict.Error,
                $"The harness itself failed: {problem?.GetType().Name}: {problem?.Message}"
            ),
        };

    private static ScenarioOutcome NotApplicable(NotApplicableException none, EvidenceLog evidence)
    {
        if (none.Shown is { } source)
        {
            evidence.Record(number => source with { Number = number });
        }

        return new(Verdict.NotApplicable, none.Message);
    }

    private ScenarioOutcome Judge(
        ScenarioPickle pickle,
        CheckFailedException check,
        EvidenceLog evidence
    )
    {
        var findings = RequirementCatalogue
            .IdsOf(pickle.Tags, pickle.Arguments)
            .SelectMany(id => check.Discrepancies.Select(d => Find(id, d, evidence)))
            .ToList();
        return findings.Count == 0
            ? new(
                Verdict.Error,
                $"The scenario names no requirement that its finding could be against. {check.Message}"
            )
            : new(VerdictDecider.FromFindings(findings), check.Message) { Findings = findings };
    }

    private Finding Find(string id, Discrepancy discrepancy, EvidenceLog evidence) =>
        new(
            id,
            VerdictDecider.SeverityOf(
                discrepancy.Severity,
                catalogue.Find(id)
                    ?? throw new InvalidOperationException($"{id} is not in the catalogue.")
            ),
            discrepancy.Expected,
            discrepancy.Actual,
            discrepancy.Exchange?.Number ?? evidence.Exchanges.Count
        );
}
