namespace ScimConformance.GherkinBridge.Bindings;

/// <summary>Thrown by a step or hook that finds that the scenario cannot or need not be run here. The message is the reason.</summary>
/// <remarks>Reqnroll has no such type: there a binding asks the test framework to ignore the test.</remarks>
public sealed class SkipScenarioException(string reason) : Exception(reason);
