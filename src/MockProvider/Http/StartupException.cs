namespace ScimConformance.MockProvider.Http;

/// <summary>The provider cannot start; the message is one sentence for the person who started it.</summary>
internal sealed class StartupException(string message, Exception? inner = null)
    : InvalidOperationException(message, inner);
