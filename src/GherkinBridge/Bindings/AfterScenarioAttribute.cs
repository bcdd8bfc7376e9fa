namespace ScimConformance.GherkinBridge.Bindings;

/// <summary>Runs the method after a scenario, also when it failed or was cancelled.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class AfterScenarioAttribute(params string[] tags)
    : HookAttribute(HookType.AfterScenario, tags);
