using ScimConformance.GherkinBridge.Features;

namespace ScimConformance.GherkinBridge.Bindings;

/// <summary>Binds a method to the Then steps whose text matches the expression.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ThenAttribute(string expression)
    : StepDefinitionBaseAttribute(expression, StepType.Then);
