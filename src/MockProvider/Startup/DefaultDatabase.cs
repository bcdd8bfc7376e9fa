using ScimConformance.MockProvider.Http;

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
            CreateFolder();
        }
    }

    private static void CreateFolder()
    {
        try
        {
            Directory.CreateDirectory(Folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new StartupException(
                $"Cannot make the folder '{Folder}' for the database: {error.Message} Name another place with --database sqlite:FILE.",
                error
            );
        }
    }
}
