using ScimConformance.GherkinBridge.Execution;
using ScimConformance.Harness.Verdicts;

namespace ScimConformance.Harness.Running;

/// <summary>The bridge's result of a step, in the words of the reports.</summary>
internal static class StepReport
{
    public static StepRecord Of(StepResult result) =>
        new(
            result.Step.Keyword.Trim(),
            result.Step.Text,
            result.Status.ToString().ToLowerInvariant(),
            result.Duration,
            result.Exception?.Message ?? result.Skeleton
        );
}
