namespace ScimConformance.Harness.Driver;

/// <summary>The run may not do here what the scenario needs; the message says what, and what would allow it.</summary>
internal sealed class NotObservableException(string reason) : Exception(reason);
