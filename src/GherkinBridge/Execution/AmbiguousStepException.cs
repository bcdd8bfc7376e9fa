namespace ScimConformance.GherkinBridge.Execution;

/// <summary>Several step definitions match a step. The message names its file and line, and them.</summary>
public sealed class AmbiguousStepException(string message) : Exception(message);
