namespace ScimConformance.GherkinBridge.Bindings;

/// <summary>Runs the method before the first step of a scenario.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class BeforeScenarioAttribute(params string[] tags)
    : HookAttribute(HookType.BeforeScenario, tags);
