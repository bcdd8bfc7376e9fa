namespace ScimConformance.GherkinBridge.Expressions;

/// <summary>The two languages that step definitions are written in.</summary>
/// <remarks>
/// Decided as Reqnroll decides it, first match wins: an expression that begins with ^ or ends with $ is a regular
/// expression; one with a placeholder such as {int} or {} is a cucumber expression; one with a group that ends in
/// * or + such as (.*), with .* anywhere, with \. or with \d+ is a regular expression; all others are cucumber
/// expressions, in which (s) is optional text and a/b an alternative. So (a|b) wants its anchors: ^(a|b)$.
/// </remarks>
public enum ExpressionKind
{
    /// <summary>A .NET regular expression that must match the whole text; every capture group is an argument.</summary>
    RegularExpression,

    /// <summary>A cucumber expression; every placeholder is an argument.</summary>
    CucumberExpression,
}
