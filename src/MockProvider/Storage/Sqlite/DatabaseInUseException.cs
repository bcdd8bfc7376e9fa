namespace ScimConformance.MockProvider.Storage.Sqlite;

/// <summary>Another process serves this file.</summary>
internal sealed class DatabaseInUseException(string message, Exception inner)
    : InvalidOperationException(message, inner);
