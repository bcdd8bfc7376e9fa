using ScimConformance.GherkinBridge.Discovery;
using ScimConformance.GherkinBridge.Features;

namespace ScimConformance.GherkinBridge.Execution;

/// <summary>Is told what happens while pickles run, several at once: implementations are thread-safe and do not throw.</summary>
/// <remarks>Hooks around steps are not told; their failures come with the step.</remarks>
public interface IPickleObserver
{
    /// <summary>Before the first hook.</summary>
    void PickleStarted(PicklePlan plan) { }

    /// <summary>Before a hook of the scenario, also one that will be skipped.</summary>
    void HookStarted(ScenarioPickle pickle, HookDefinition hook) { }

    /// <summary>After a hook of the scenario.</summary>
    void HookFinished(ScenarioPickle pickle, HookResult result) { }

    /// <summary>Before a step, also one that will be skipped.</summary>
    void StepStarted(ScenarioPickle pickle, ScenarioStep scenarioStep) { }

    /// <summary>After a step.</summary>
    void StepFinished(ScenarioPickle pickle, StepResult result) { }

    /// <summary>After everything.</summary>
    void PickleFinished(PickleResult result) { }
}
