namespace ScimConformance.Fuzz.Checking;

/// <summary>A property that does not hold, and what shows that.</summary>
internal sealed record Violation(Property Property, string Evidence);
