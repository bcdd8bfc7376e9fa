using ScimConformance.GherkinBridge.Features;

namespace ScimConformance.GherkinBridge.Bindings;

/// <summary>Binds a method to the steps whose text matches a regular or a cucumber expression.</summary>
/// <remarks>Which of the two an expression is, is decided as Reqnroll decides it: see <see cref="Expressions.ExpressionKind"/>.</remarks>
public abstract class StepDefinitionBaseAttribute : Attribute
{
    private protected StepDefinitionBaseAttribute(string expression, params StepType[] types)
    {
        Expression = expression;
        Types = types;
    }

    /// <summary>The expression as written.</summary>
    public string Expression { get; }

    /// <summary>The keywords whose steps it matches.</summary>
    public IReadOnlyList<StepType> Types { get; }
}
