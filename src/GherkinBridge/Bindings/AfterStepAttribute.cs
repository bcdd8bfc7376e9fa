namespace ScimConformance.GherkinBridge.Bindings;

/// <summary>Runs the method after each step that was run, also when it failed.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class AfterStepAttribute(params string[] tags)
    : HookAttribute(HookType.AfterStep, tags);
