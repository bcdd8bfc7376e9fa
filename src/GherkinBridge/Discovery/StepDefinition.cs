using ScimConformance.GherkinBridge.Expressions;
using ScimConformance.GherkinBridge.Features;

namespace ScimConformance.GherkinBridge.Discovery;

/// <summary>A method that runs steps, with one of its expressions.</summary>
/// <param name="Types">The types of step that it runs.</param>
/// <param name="Expression">What the text of a step must match.</param>
/// <param name="Method">The method.</param>
/// <param name="Scopes">The scenarios that it is limited to; none means all.</param>
public sealed record StepDefinition(
    IReadOnlyList<StepType> Types,
    StepExpression Expression,
    BindingMethod Method,
    IReadOnlyList<BindingScope> Scopes
)
{
    /// <inheritdoc />
    public override string ToString() => $"{Method}: {Expression}";
}
