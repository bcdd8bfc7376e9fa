namespace ScimConformance.GherkinBridge.Bindings;

/// <summary>The step that runs.</summary>
public sealed class ScenarioStepContext
{
    internal ScenarioStepContext(StepInfo stepInfo)
    {
        StepInfo = stepInfo;
    }

    /// <summary>What the feature file says of the step.</summary>
    public StepInfo StepInfo { get; }

    /// <summary>What the step threw, for hooks after it; null when it passed.</summary>
    public Exception? TestError { get; internal set; }
}
