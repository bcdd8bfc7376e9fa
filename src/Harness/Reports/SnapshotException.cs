namespace ScimConformance.Harness.Reports;

/// <summary>A snapshot cannot be read or accepted; the message is the one sentence that the user sees.</summary>
internal sealed class SnapshotException(string message) : Exception(message);
