using System.Collections;

namespace ScimConformance.Harness.Configuration;

/// <summary>
/// The texts of all settings, gathered from the five roads. Precedence: command line, environment, runsettings
/// file, target file (design, Configuration of a run).
/// </summary>
internal sealed class SettingSources
{
    /// <summary>Variables that are no settings of their own: values of secrets, which no other road takes.</summary>
    private static readonly string[] SecretVariables =
    [
        "SCIM_TOKEN",
        "SCIM_CONTROL_KEY",
        "SCIM_PASSWORD",
        "SCIM_CLIENT_SECRET",
        "SCIM_CERTIFICATE_PASSWORD",
    ];

    private readonly IReadOnlyDictionary<string, string> _options;
    private readonly IReadOnlyDictionary<string, string> _environment;
    private readonly RunParameters _parameters;
    private readonly TargetFile _file;

    private SettingSources(
        IReadOnlyDictionary<string, string> options,
        IReadOnlyDictionary<string, string> environment,
        RunParameters parameters,
        TargetFile file
    )
    {
        _options = options;
        _environment = environment;
        _parameters = parameters;
        _file = file;
    }

    /// <summary>Gathers; <paramref name="options"/> are by setting name, <paramref name="launchFolder"/> is what relative paths start from.</summary>
    /// <exception cref="SettingsException">A file cannot be read, or holds what is no setting.</exception>
    public static SettingSources Gather(
        IReadOnlyDictionary<string, string> options,
        IReadOnlyDictionary<string, string> environment,
        string? runSettingsPath,
        string launchFolder
    )
    {
        var parameters = runSettingsPath is null
            ? RunParameters.None
            : RunParameters.Read(Path.GetFullPath(runSettingsPath, launchFolder));
        var sources = new SettingSources(options, environment, parameters, TargetFile.None);
        return sources.Find(SettingDefinitions.Config) is { } config
            ? new SettingSources(
                options,
                environment,
                parameters,
                TargetFile.Read(config, launchFolder)
            )
            : sources;
    }

    /// <summary>The environment of this process, as a dictionary.</summary>
    public static IReadOnlyDictionary<string, string> ProcessEnvironment() =>
        Environment
            .GetEnvironmentVariables()
            .Cast<DictionaryEntry>()
            .ToDictionary(e => (string)e.Key, e => (string?)e.Value ?? "", StringComparer.Ordinal);

    public SettingValue? Find(SettingDefinition setting)
    {
        if (_options.TryGetValue(setting.Name, out var option))
        {
            return new SettingValue(option, $"option {setting.Option}");
        }

        if (Variable(setting.Variable) is { } variable)
        {
            return new SettingValue(variable, $"environment variable {setting.Variable}");
        }

        return _parameters.Find(setting) ?? _file.Find(setting);
    }

    /// <summary>An environment variable that is set to something.</summary>
    public string? Variable(string name) =>
        _environment.GetValueOrDefault(name) is { Length: > 0 } value ? value : null;

    /// <summary>Variables that look like settings and are none: most often a typing mistake.</summary>
    public IReadOnlyList<string> UnknownVariables() =>
        [
            .. _environment
                .Keys.Where(k => k.StartsWith("SCIM_", StringComparison.Ordinal))
                .Except(SettingDefinitions.All.Select(s => s.Variable), StringComparer.Ordinal)
                .Except(SecretVariables, StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
}
