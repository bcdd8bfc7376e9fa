namespace ScimConformance.GherkinBridge.Conversion;

/// <summary>A step's arguments cannot be given to its method. The message is one sentence.</summary>
public sealed class StepArgumentException(string message, Exception? inner = null)
    : Exception(message, inner);
