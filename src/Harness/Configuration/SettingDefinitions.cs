namespace ScimConformance.Harness.Configuration;

/// <summary>Every setting of a run. The order is that of --help and --scim-show-config.</summary>
internal static class SettingDefinitions
{
    public static SettingDefinition Config { get; } =
        new(
            "config",
            "Target file (JSON, spec/target.schema.json) with the settings of one target.",
            FilePath: null
        );
    public static SettingDefinition Url { get; } =
        new(
            "url",
            "Base URL of the SCIM endpoint to test. Without it the built-in reference provider is tested.",
            "url"
        );
    public static SettingDefinition VersionSegment { get; } =
        new(
            "version-segment",
            "Segment that names SCIM's version, such as v2, and that URLs may have between the base and the endpoint. Default: none.",
            "versionSegment"
        );
    public static SettingDefinition Name { get; } =
        new(
            "name",
            "Name of the target: names its reports and its snapshot. Default: the URL's host.",
            "name"
        );
    public static SettingDefinition TokenEnv { get; } =
        new(
            "token-env",
            "Name of the environment variable that holds the bearer token. Default: SCIM_TOKEN.",
            "auth.tokenEnv"
        );
    public static SettingDefinition TokenFile { get; } =
        new("token-file", "File that holds the bearer token.", "auth.tokenFile");
    public static SettingDefinition Control { get; } =
        new(
            "control",
            "URL of a reference provider's control API (…/control/v1); its key stands in SCIM_CONTROL_KEY.",
            "ports.control"
        );
    public static SettingDefinition Deviation { get; } =
        new(
            "deviation",
            "Faults that the built-in reference provider is to show, by their ids, separated by commas: how a failing report looks.",
            FilePath: null
        );
    public static SettingDefinition EmailDomain { get; } =
        new(
            "email-domain",
            "Domain of every e-mail address that is sent. Default: example.com.",
            "data.emailDomain"
        );
    public static SettingDefinition Seed { get; } =
        new("seed", "Repeats the data of an earlier run.", "data.seed");
    public static SettingDefinition ReportDir { get; } =
        new("report-dir", "Folder for the reports. Default: reports/<name>.", FilePath: null);
    public static SettingDefinition Snapshot { get; } =
        new(
            "snapshot",
            "The accepted result to compare with. Default: reports/<name>.verified.json.",
            FilePath: null
        );
    public static SettingDefinition Parallel { get; } =
        new(
            "parallel",
            "How many scenarios run side by side, 1 to 64. Default: one a processor, at most 4.",
            "limits.parallel"
        );
    public static SettingDefinition Timeout { get; } =
        new(
            "timeout",
            "Seconds to wait for an answer, 1 to 600. Default: 30.",
            "limits.timeoutSeconds"
        );
    public static SettingDefinition Allow { get; } =
        new(
            "allow",
            "Kinds of risk to take on a target that is not on this machine, separated by commas: tenant-write, token-exposure, reads-others, load-or-lockout. Default: none.",
            "limits.allow"
        );
    public static SettingDefinition ReadOnly { get; } =
        new(
            "read-only",
            "Writes nothing: scenarios that would are skipped.",
            FilePath: null,
            IsFlag: true
        );
    public static SettingDefinition MaxResources { get; } =
        new(
            "max-resources",
            "The most resources that the run creates, 1 to 100000; scenarios that would make more are skipped. Default: 5000.",
            "limits.maxResources"
        );
    public static SettingDefinition Yes { get; } =
        new(
            "yes",
            "Agrees that the run creates users at a target that is not on this machine.",
            FilePath: null,
            IsFlag: true
        );
    public static SettingDefinition ShowConfig { get; } =
        new(
            "show-config",
            "Prints the settings with where each came from, secrets masked, and stops.",
            FilePath: null,
            IsFlag: true
        );

    public static IReadOnlyList<SettingDefinition> All { get; } =
    [
        Config,
        Url,
        VersionSegment,
        Name,
        TokenEnv,
        TokenFile,
        Control,
        Deviation,
        EmailDomain,
        Seed,
        ReportDir,
        Snapshot,
        Parallel,
        Timeout,
        Allow,
        ReadOnly,
        MaxResources,
        Yes,
        ShowConfig,
    ];
}
