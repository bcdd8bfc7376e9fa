namespace ScimConformance.GherkinBridge.Expressions;

/// <summary>What an expression took from a text for one parameter.</summary>
/// <param name="Value">The text; null when an optional group took no part. A {string} is without its quotes.</param>
/// <param name="RawValue">The text as it stands in the step.</param>
/// <param name="Start">Where the raw text begins, from 0; null when there is none.</param>
/// <param name="ParameterTypeName">The name between the braces of a cucumber expression; null for regular expressions.</param>
public sealed record ExpressionArgument(
    string? Value,
    string? RawValue,
    int? Start,
    string? ParameterTypeName
);
