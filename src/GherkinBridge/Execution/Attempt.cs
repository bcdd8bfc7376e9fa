namespace ScimConformance.GherkinBridge.Execution;

/// <summary>How calling a binding method ended.</summary>
internal sealed record Attempt(ExecutionStatus Status, TimeSpan Duration, Exception? Exception);
