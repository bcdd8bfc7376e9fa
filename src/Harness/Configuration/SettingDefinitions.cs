namespace ScimConformance.Harness.Configuration;

/// <summary>Every setting of a run. The order is that of --help and --scim-show-config.</summary>
internal static class SettingDefinitions
{
    public static SettingDefinition Config { get; } =
        new(
            "config",
            "Target file (JSON, spec/target.schema.json) with the settings of one target, or the name of a known server: aws-identity-center, datadog, github, mock-provider, scimmy, slack.",
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
    public static SettingDefinition User { get; } =
        new("user", "User name for HTTP Basic; the password stands in SCIM_PASSWORD.", "auth.user");
    public static SettingDefinition TokenUrl { get; } =
        new(
            "token-url",
            "Token endpoint for OAuth 2.0 client credentials; the client's secret stands in SCIM_CLIENT_SECRET.",
            "auth.tokenUrl"
        );
    public static SettingDefinition ClientId { get; } =
        new("client-id", "Id of the OAuth 2.0 client.", "auth.clientId");
    public static SettingDefinition OAuthScope { get; } =
        new("scope", "Scope to ask the token endpoint for.", "auth.scope");
    public static SettingDefinition Headers { get; } =
        new(
            "headers",
            "Headers to send with each request, separated by commas: NAME=VARIABLE, where the environment variable holds the value.",
            "auth.headers"
        );
    public static SettingDefinition ClientCertificate { get; } =
        new(
            "client-certificate",
            "File with the certificate and key that the client shows (PEM or PFX); its password stands in SCIM_CERTIFICATE_PASSWORD.",
            "tls.clientCertificate"
        );
    public static SettingDefinition CertificateAuthority { get; } =
        new("ca", "PEM file of certificates to trust besides the system's.", "tls.ca");
    public static SettingDefinition Proxy { get; } =
        new("proxy", "URL of an HTTP proxy. Default: what the environment says.", "proxy");
    public static SettingDefinition FollowRedirects { get; } =
        new(
            "follow-redirects",
            "Lets a GET follow redirects within the target's own origin.",
            FilePath: null,
            IsFlag: true
        );
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
            "How many scenarios run side by side, 1 to 64. Default: one a processor, at most 4; 16 on the built-in provider.",
            "limits.parallel"
        );
    public static SettingDefinition Rate { get; } =
        new(
            "rate",
            "The most requests a second, 1 to 10000. Default: as fast as it goes.",
            "limits.rate"
        );
    public static SettingDefinition Timeout { get; } =
        new(
            "timeout",
            "Seconds to wait for an answer, 1 to 600. Default: 30.",
            "limits.timeoutSeconds"
        );
    public static SettingDefinition Select { get; } =
        new(
            "select",
            "Only some scenarios, separated by commas: a requirement (R7644-3.3-04), a section (RFC7644-3.5.2), a tag (@patch), or part of a feature's path (rfc7644/3.3).",
            FilePath: null
        );
    public static SettingDefinition FailedFrom { get; } =
        new(
            "failed-from",
            "Only the scenarios that are Failed, Blocked or Error in the results.json of an earlier run.",
            FilePath: null
        );
    public static SettingDefinition Declare { get; } =
        new(
            "declare",
            "What the target offers and its discovery does not say, separated by commas: patch, filter, sort, bulk, etag, changePassword, cursor; with no- before it what it does not.",
            "declare"
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
    public static SettingDefinition DryRun { get; } =
        new(
            "dry-run",
            "Sends nothing to the target: says which scenarios would run, and what they send, as seen on the reference provider.",
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
        User,
        TokenUrl,
        ClientId,
        OAuthScope,
        Headers,
        ClientCertificate,
        CertificateAuthority,
        Proxy,
        FollowRedirects,
        Control,
        Deviation,
        EmailDomain,
        Seed,
        ReportDir,
        Snapshot,
        Parallel,
        Rate,
        Timeout,
        Select,
        FailedFrom,
        Declare,
        Allow,
        ReadOnly,
        DryRun,
        MaxResources,
        Yes,
        ShowConfig,
    ];
}
