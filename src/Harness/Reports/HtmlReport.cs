using ScimConformance.Harness.Evidence;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Reports;

/// <summary>report.html.</summary>
internal sealed class HtmlReport(RequirementCatalogue catalogue, SecretMask mask)
{
    public string Render(
        RunResult run,
        IReadOnlyList<SnapshotDifference> differences,
        IReadOnlyList<string> leftBehind
    ) => $"{catalogue.All.Count}{mask.Text(run.Target.Name)}{differences.Count}{leftBehind.Count}";
}
