namespace ScimConformance.MockProvider.Storage.Sqlite;

/// <summary>One process owns a file, since it keeps organizations in memory. The operating system frees the lock of a dead process.</summary>
internal sealed class DatabaseLock : IDisposable
{
    private readonly FileStream? _file;

    private DatabaseLock(FileStream? file) => _file = file;

    public static DatabaseLock Take(SqliteLocation location)
    {
        if (location.IsMemory)
        {
            return new DatabaseLock(null);
        }

        try
        {
            return new DatabaseLock(
                new FileStream(
                    location.Path + ".lock",
                    FileMode.OpenOrCreate,
                    FileAccess.ReadWrite,
                    FileShare.None,
                    bufferSize: 0,
                    FileOptions.DeleteOnClose
                )
            );
        }
        catch (Exception error)
            when (error is UnauthorizedAccessException or DirectoryNotFoundException)
        {
            // Opening the database itself will say what is wrong with the place.
            return new DatabaseLock(null);
        }
        catch (IOException error)
        {
            throw new DatabaseInUseException($"{location.Path} is locked.", error);
        }
    }

    public void Dispose() => _file?.Dispose();
}
