using ScimConformance.GherkinBridge.Features;
using ScimConformance.GherkinBridge.Matching;
using ScimConformance.GherkinBridge.Skeletons;

namespace ScimConformance.GherkinBridge.Execution;

/// <summary>Words what went wrong, with the step's file and line.</summary>
public static class ErrorProvider
{
    /// <summary>Why a pickle did not pass: the first step or hook that did not, and what it threw; null when it passed.</summary>
    public static string? Describe(PickleResult result)
    {
        if (result.Status == ExecutionStatus.Passed)
        {
            return null;
        }

        var step = result.Steps.FirstOrDefault(one =>
            one.Status == result.Status && one.Exception is not null
        );
        if (step is not null)
        {
            var isWorded = step.Exception is UndefinedStepException or AmbiguousStepException;
            return isWorded ? step.Exception!.Message : Describe(result.Pickle, step);
        }

        var hook = result.HookFailures.Count > 0 ? result.HookFailures[0] : null;
        return hook is null
            ? $"{result.Pickle.FeatureUri}:{result.Pickle.Line}: {result.Status}: {result.Exception?.Message ?? "nothing was run"}"
            : $"{Place(result.Pickle, hook.Step)}: {hook.Hook} failed: {hook.Exception.Message}";
    }

    internal static UndefinedStepException Undefined(ScenarioPickle pickle, ScenarioStep step) =>
        new(
            $"""
            {Place(pickle, step)}: no step definition matches '{step}'. One to start with:

            {StepSkeleton.Write(step)}
            """
        );

    internal static AmbiguousStepException Ambiguous(
        ScenarioPickle pickle,
        ScenarioStep step,
        StepMatchResult match
    ) =>
        new(
            $"""
            {Place(pickle, step)}: {match.Candidates.Count} step definitions match '{step}':
            {string.Join(
                Environment.NewLine,
                match.Candidates.Select(one => $"  {one.Definition}")
            )}
            """
        );

    private static string Describe(ScenarioPickle pickle, StepResult result) =>
        $"{Place(pickle, result.Step)}: '{result.Step}': {result.Status}: {result.Exception?.Message}";

    private static string Place(ScenarioPickle pickle, ScenarioStep? step) =>
        $"{pickle.FeatureUri}:{step?.Line ?? pickle.Line}";
}
