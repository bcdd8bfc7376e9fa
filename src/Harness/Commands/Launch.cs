using ScimConformance.Harness.Configuration;

namespace ScimConformance.Harness.Commands;

/// <summary>Where and how the process was started: the folder, and the options by setting name.</summary>
internal sealed record Launch(
    string Folder,
    IReadOnlyDictionary<string, string> Options,
    string? RunSettingsPath
)
{
    /// <exception cref="SettingsException">A wrong or missing setting.</exception>
    public SettingsReader ReadSettings()
    {
        var sources = SettingSources.Gather(
            Options,
            SettingSources.ProcessEnvironment(),
            RunSettingsPath,
            Folder
        );
        foreach (var unknown in sources.UnknownVariables())
        {
            Console.Error.WriteLine(
                $"Note: the environment variable {unknown} is set and is no setting of the harness."
            );
        }

        return new SettingsReader(sources, Folder);
    }
}
