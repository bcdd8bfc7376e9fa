namespace ScimConformance.GherkinBridge.Execution;

/// <summary>No step definition matches a step. The message names its file and line and has a definition to paste.</summary>
public sealed class UndefinedStepException(string message) : Exception(message);
