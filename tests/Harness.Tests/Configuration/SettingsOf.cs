using ScimConformance.Harness.Configuration;

namespace ScimConformance.Harness.Tests.Configuration;

/// <summary>Settings of a run, as the command line and the environment would give them.</summary>
internal static class SettingsOf
{
    public static RunSettings Options(params (string Name, string Value)[] options) =>
        With(new Dictionary<string, string>(StringComparer.Ordinal), options);

    public static RunSettings With(
        IReadOnlyDictionary<string, string> environment,
        params (string Name, string Value)[] options
    )
    {
        var folder = Path.GetTempPath();
        return new SettingsReader(
            SettingSources.Gather(
                options.ToDictionary(o => o.Name, o => o.Value, StringComparer.Ordinal),
                environment,
                runSettingsPath: null,
                folder
            ),
            folder
        ).Read();
    }
}
