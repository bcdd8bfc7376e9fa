using ScimConformance.GherkinBridge.Discovery;
using ScimConformance.GherkinBridge.Expressions;

namespace ScimConformance.GherkinBridge.Matching;

/// <summary>A step definition that matches a step, and what its expression took from the text.</summary>
public sealed record StepMatch(
    StepDefinition Definition,
    IReadOnlyList<ExpressionArgument> Arguments
);
