namespace ScimConformance.MockProvider.Tests;

/// <summary>A place for a database file, gone after the test with what SQLite put beside it.</summary>
internal sealed class TemporaryFile : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("provider-tests-");

    public string Path => System.IO.Path.Combine(_folder.FullName, "provider.db");

    public string Database => $"sqlite:{Path}";

    public void Dispose() => _folder.Delete(recursive: true);
}
