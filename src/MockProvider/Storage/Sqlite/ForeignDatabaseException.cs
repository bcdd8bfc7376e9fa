namespace ScimConformance.MockProvider.Storage.Sqlite;

/// <summary>The file is a database of some other program; nothing in it was changed.</summary>
internal sealed class ForeignDatabaseException(string message) : InvalidOperationException(message);
