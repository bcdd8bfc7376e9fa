using ScimConformance.GherkinBridge.Features;

namespace ScimConformance.GherkinBridge.Bindings;

/// <summary>Binds a method to the When steps whose text matches the expression.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class WhenAttribute(string expression)
    : StepDefinitionBaseAttribute(expression, StepType.When);
