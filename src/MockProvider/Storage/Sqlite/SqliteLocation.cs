namespace ScimConformance.MockProvider.Storage.Sqlite;

/// <summary>Where the database is: a file, or the memory of this process.</summary>
internal sealed record SqliteLocation(string Path)
{
    private const string Prefix = "sqlite:";
    private const string Memory = ":memory:";

    public bool IsMemory => string.Equals(Path, Memory, StringComparison.Ordinal);

    /// <summary>Reads <c>sqlite:FILE</c> or <c>sqlite::memory:</c>; null if it is neither.</summary>
    public static SqliteLocation? TryParse(string text) =>
        text.StartsWith(Prefix, StringComparison.Ordinal) && text.Length > Prefix.Length
            ? new SqliteLocation(text[Prefix.Length..])
            : null;
}
