using ScimConformance.Harness.Configuration;

namespace ScimConformance.Kill;

internal static class Defaults
{
    /// <summary>The settings of a run on the built-in provider. Nothing is reported, so the folders are never used.</summary>
    public static RunSettings Settings()
    {
        var none = new Dictionary<string, string>(StringComparer.Ordinal);
        var folder = Environment.CurrentDirectory;
        return new SettingsReader(
            SettingSources.Gather(none, none, runSettingsPath: null, folder),
            folder
        ).Read();
    }
}
