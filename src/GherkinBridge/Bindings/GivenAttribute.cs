using ScimConformance.GherkinBridge.Features;

namespace ScimConformance.GherkinBridge.Bindings;

/// <summary>Binds a method to the Given steps whose text matches the expression.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class GivenAttribute(string expression)
    : StepDefinitionBaseAttribute(expression, StepType.Given);
