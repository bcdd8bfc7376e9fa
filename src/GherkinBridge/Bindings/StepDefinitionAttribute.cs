using ScimConformance.GherkinBridge.Features;

namespace ScimConformance.GherkinBridge.Bindings;

/// <summary>Binds a method to the steps whose text matches the expression, whatever their keyword.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class StepDefinitionAttribute(string expression)
    : StepDefinitionBaseAttribute(expression, StepType.Given, StepType.When, StepType.Then);
