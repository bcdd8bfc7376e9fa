using ScimConformance.GherkinBridge.Discovery;
using ScimConformance.GherkinBridge.Features;

namespace ScimConformance.GherkinBridge.Execution;

/// <summary>How a step ended.</summary>
/// <param name="Step">The step.</param>
/// <param name="Status">How it ended.</param>
/// <param name="Duration">How long its method ran, without hooks; zero when it was not run.</param>
public sealed record StepResult(ScenarioStep Step, ExecutionStatus Status, TimeSpan Duration)
{
    /// <summary>What the step threw, or what is wrong with its definitions; null when it passed or was not run.</summary>
    public Exception? Exception { get; init; }

    /// <summary>A definition to paste, when the step is undefined, ambiguous or pending.</summary>
    public string? Skeleton { get; init; }

    /// <summary>The definitions that match: one, or several when ambiguous.</summary>
    public IReadOnlyList<StepDefinition> Candidates { get; init; } = [];

    /// <summary>What a hook before or after this step threw. The status tells about the step alone.</summary>
    public HookFailure? HookFailure { get; init; }
}
