namespace ScimConformance.LoadDriver.Target;

/// <summary>The run cannot go on; the message is one sentence for the person who started it.</summary>
internal sealed class LoadException(string message, Exception? inner = null)
    : InvalidOperationException(message, inner);
