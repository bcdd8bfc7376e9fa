namespace ScimConformance.Harness.Driver;

/// <summary>Nothing can be tested at the target; the message is the one sentence that the user sees.</summary>
internal sealed class TargetUnusableException(string message) : Exception(message);
