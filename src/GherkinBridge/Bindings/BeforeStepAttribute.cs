namespace ScimConformance.GherkinBridge.Bindings;

/// <summary>Runs the method before each step that is run.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class BeforeStepAttribute(params string[] tags)
    : HookAttribute(HookType.BeforeStep, tags);
