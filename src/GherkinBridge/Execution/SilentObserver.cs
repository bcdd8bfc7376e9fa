namespace ScimConformance.GherkinBridge.Execution;

/// <summary>Observes nothing.</summary>
internal sealed class SilentObserver : IPickleObserver;
