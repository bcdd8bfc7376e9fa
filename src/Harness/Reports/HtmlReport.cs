using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Reports.Html;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Reports;

/// <summary>
/// report.html: a run for people, in one file that loads nothing and runs no script. What is wrong comes first,
/// then the requirements, then every scenario with its evidence.
/// </summary>
internal sealed class HtmlReport(RequirementCatalogue catalogue, SecretMask mask)
{
    public string Render(
        RunResult run,
        IReadOnlyList<SnapshotDifference> differences,
        IReadOnlyList<string> leftBehind
    )
    {
        var html = new HtmlWriter(mask);
        var page = new PageFrame(html);
        var scenarios = NumberedScenario.Of(run);

        // head
        page.Begin($"SCIM conformance: {run.Target.Name}");

        // summary
        new SummarySection(html).Write(run, differences.Count, leftBehind.Count);
        page.BeginMain();

        // what is wrong
        new ProblemsSection(html, catalogue).Write(run.Causes, scenarios);
        new DifferencesSection(html).Write(differences);
        new LeftBehindSection(html).Write(leftBehind);

        // what was tested
        new CapabilitiesSection(html).Write(run.Capabilities);
        new BehavioursSection(html).Write(run.Behaviours);
        new RequirementsSection(html, catalogue).Write(run.Requirements, scenarios);
        new ScenariosSection(html, mask).Write(scenarios);
        page.End();
        return html.ToString();
    }
}
