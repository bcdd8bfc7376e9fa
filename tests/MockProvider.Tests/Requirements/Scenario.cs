namespace ScimConformance.MockProvider.Tests.Requirements;

/// <summary>A rule of a feature about the documented product, and the rows that its scenarios are about.</summary>
internal sealed record Scenario(string Requirement, string Feature, string Rule);
