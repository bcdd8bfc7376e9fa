namespace ScimConformance.Harness.Driver;

/// <summary>The token that ends a run early, as a service of the scenario.</summary>
internal sealed record RunCancellation(CancellationToken Token);
