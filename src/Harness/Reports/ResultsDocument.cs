using System.Text.Json.Nodes;
using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Reports;

/// <summary>
/// results.json (spec/results.schema.json): everything that a run found, with secrets masked. Durations are in
/// milliseconds, instants ISO 8601 UTC.
/// </summary>
internal sealed class ResultsDocument(SecretMask mask)
{
    private readonly EvidenceJson _evidence = new(mask);

    public JsonObject Render(RunResult run) =>
        new()
        {
            ["target"] = new JsonObject
            {
                ["name"] = run.Target.Name,
                ["url"] = run.Target.Url?.AbsoluteUri,
                ["ports"] = Strings(run.Target.Ports),
            },
            ["startedAt"] = EvidenceJson.Instant(run.StartedAt),
            ["durationMs"] = EvidenceJson.Milliseconds(run.Duration),
            ["filtered"] = run.Filtered,
            ["cancelled"] = run.Cancelled,
            ["capabilities"] = new JsonObject(
                run.Capabilities.Select(c =>
                    KeyValuePair.Create(c.Key, (JsonNode?)JsonValue.Create(c.Value))
                )
            ),
            ["behaviours"] = new JsonArray([
                .. run.Behaviours.Select(b => new JsonObject
                {
                    ["ruling"] = b.Ruling,
                    ["way"] = b.Way,
                }),
            ]),
            ["causes"] = new JsonArray([
                .. run.Causes.Select(cause => new JsonObject
                {
                    ["scenario"] = cause.Head.Key,
                    ["consequences"] = Strings(cause.Consequences.Select(s => s.Key)),
                }),
            ]),
            ["counts"] = new JsonObject(
                Enum.GetValues<Verdict>()
                    .Select(v =>
                        KeyValuePair.Create(v.ToString(), (JsonNode?)JsonValue.Create(run.Count(v)))
                    )
            ),
            ["scenarios"] = new JsonArray([.. run.Scenarios.Select(Scenario)]),
            ["requirements"] = new JsonArray([.. run.Requirements.Select(Requirement)]),
        };

    private JsonObject Scenario(ScenarioResult scenario) =>
        new()
        {
            ["feature"] = scenario.Feature,
            ["path"] = scenario.Path,
            ["rule"] = scenario.Rule,
            ["name"] = scenario.Name,
            ["requirements"] = Strings(scenario.Requirements),
            ["verdict"] = scenario.Verdict.ToString(),
            ["reason"] = scenario.Reason is { } reason ? mask.Text(reason) : null,
            ["durationMs"] = EvidenceJson.Milliseconds(scenario.Duration),
            ["findings"] = new JsonArray([.. scenario.Findings.Select(Finding)]),
            ["steps"] = new JsonArray([.. scenario.Steps.Select(Step)]),
            ["exchanges"] = new JsonArray([.. scenario.Exchanges.Select(_evidence.Exchange)]),
        };

    private JsonObject Finding(Finding finding) =>
        new()
        {
            ["requirement"] = finding.Requirement,
            ["severity"] = finding.Severity.ToString().ToLowerInvariant(),
            ["expected"] = mask.Text(finding.Expected),
            ["actual"] = mask.Text(finding.Actual),
            ["exchange"] = finding.Exchange,
        };

    private JsonObject Step(StepRecord step) =>
        new()
        {
            ["keyword"] = step.Keyword,
            ["text"] = step.Text,
            ["status"] = step.Status,
            ["durationMs"] = EvidenceJson.Milliseconds(step.Duration),
            ["problem"] = step.Problem is { } problem ? mask.Text(problem) : null,
        };

    private static JsonObject Requirement(RequirementResult requirement) =>
        new()
        {
            ["id"] = requirement.Id,
            ["level"] = requirement.Level,
            ["verdict"] = requirement.Verdict.ToString(),
        };

    private static JsonArray Strings(IEnumerable<string> texts) =>
        new([.. texts.Select(t => JsonValue.Create(t))]);
}
