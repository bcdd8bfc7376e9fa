namespace ScimConformance.MockProvider.Tests.Requirements;

/// <summary>A test proves a requirement; the test is written as folder, class and method.</summary>
internal sealed record Proof(string Requirement, string Test);
