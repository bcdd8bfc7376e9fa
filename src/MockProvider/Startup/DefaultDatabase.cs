namespace ScimConformance.MockProvider.Startup;

/// <summary>A file under the user's data folder.</summary>
internal static class DefaultDatabase
{
    public static string Folder =>
        Path.Combine(
            Environment.GetFolderPath(
                Environment.SpecialFolder.LocalApplicationData,
                Environment.SpecialFolderOption.DoNotVerify
            ),
            "ScimConformance"
        );

    public static string Location => $"sqlite:{Path.Combine(Folder, "provider.db")}";

    /// <summary>Makes the folder if that is where the database is to be.</summary>
    public static void Prepare(string database)
    {
        if (string.Equals(database, Location, StringComparison.Ordinal))
        {
            Directory.CreateDirectory(Folder);
        }
    }
}
