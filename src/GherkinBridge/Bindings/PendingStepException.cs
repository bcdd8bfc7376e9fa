namespace ScimConformance.GherkinBridge.Bindings;

/// <summary>Thrown by a step that is not written yet: the scenario is pending.</summary>
public sealed class PendingStepException(string message) : Exception(message)
{
    /// <summary>With the usual message.</summary>
    public PendingStepException()
        : this("One or more step definitions are not implemented yet.") { }
}
