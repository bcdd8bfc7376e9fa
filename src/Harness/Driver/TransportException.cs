namespace ScimConformance.Harness.Driver;

/// <summary>No answer came: the network's, the target's process's or the harness's trouble, never a verdict on conformance.</summary>
internal sealed class TransportException(string message, Exception inner)
    : Exception(message, inner);
