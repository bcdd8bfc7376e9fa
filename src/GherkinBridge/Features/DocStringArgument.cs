namespace ScimConformance.GherkinBridge.Features;

/// <summary>The doc string below a step.</summary>
/// <param name="Content">The text between the delimiters, without their indent.</param>
/// <param name="MediaType">What stands after the opening delimiter, or null.</param>
public sealed record DocStringArgument(string Content, string? MediaType);
