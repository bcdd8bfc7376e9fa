using ScimConformance.GherkinBridge.Discovery;

namespace ScimConformance.GherkinBridge.Messages;

/// <summary>The ids that a run gave a pickle, and where it is.</summary>
/// <param name="TestCaseId">The id of the test case.</param>
/// <param name="StartedId">The id of its only attempt.</param>
/// <param name="HookIds">The test steps of hooks.</param>
/// <param name="StepIds">The test steps of steps, by the ids of those.</param>
internal sealed record LoggedTestCase(
    string TestCaseId,
    string StartedId,
    IReadOnlyDictionary<HookDefinition, string> HookIds,
    IReadOnlyDictionary<string, string> StepIds
)
{
    private volatile string? _currentStepId;

    public string? CurrentStepId
    {
        get => _currentStepId;
        set => _currentStepId = value;
    }
}
