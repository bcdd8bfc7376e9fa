using System.Globalization;
using System.Security.Cryptography;

namespace ScimConformance.Harness.Configuration;

/// <summary>Validates what the sources hold and makes a run's settings of it, before the first request.</summary>
internal sealed class SettingsReader(SettingSources sources, string launchFolder)
{
    private const string ReferenceName = "reference";

    // A scenario mostly waits for answers, and the built-in provider is nobody else's.
    private const int OnOurOwn = 16;

    private static readonly string[] Declarable =
    [
        "patch",
        "filter",
        "sort",
        "bulk",
        "etag",
        "changePassword",
        "cursor",
    ];

    private static readonly string[] Risks =
    [
        "tenant-write",
        "token-exposure",
        "reads-others",
        "load-or-lockout",
    ];

    /// <exception cref="SettingsException">A wrong or missing value, in one sentence.</exception>
    public RunSettings Read()
    {
        // read
        var url = ReadUrl(SettingDefinitions.Url);
        var control = ReadControl();
        var access = new AccessReader(sources, launchFolder);
        var token = ReadToken(url, control, access.HasAnother);
        var name = ReadName(url);

        // require what belongs together
        var deviations = ReadDeviations();
        RequireTogether(url, control, deviations);
        var place = ReadPlace(name);
        return new RunSettings
        {
            Name = name,
            Url = url,
            VersionSegment = ReadVersionSegment(),
            Access = access.Read(token) with
            {
                FollowsRedirects = ReadFlag(SettingDefinitions.FollowRedirects),
            },
            Control = control,
            Deviations = deviations,
            Select = ReadList(SettingDefinitions.Select),
            FailedFrom = sources.Find(SettingDefinitions.FailedFrom) is { } results
                ? Path.GetFullPath(results.Text, launchFolder)
                : null,
            Declared = ReadDeclared(),
            Allowed = ReadAllowed(),
            ReadOnly = ReadFlag(SettingDefinitions.ReadOnly),
            DryRun = ReadFlag(SettingDefinitions.DryRun),
            MaxResources = ReadWhole(SettingDefinitions.MaxResources, fallback: 5000, most: 100000),
            EmailDomain = ReadEmailDomain(),
            Place = place,
            Seed =
                sources.Find(SettingDefinitions.Seed)?.Text
                ?? RandomNumberGenerator.GetHexString(8, lowercase: true),
            Parallel = ReadWhole(
                SettingDefinitions.Parallel,
                fallback: url is null ? OnOurOwn : Math.Clamp(Environment.ProcessorCount, 1, 4),
                most: 64
            ),
            Rate = sources.Find(SettingDefinitions.Rate) is null
                ? 0
                : ReadWhole(SettingDefinitions.Rate, fallback: 1, most: 10000),
            Timeout = TimeSpan.FromSeconds(
                ReadWhole(SettingDefinitions.Timeout, fallback: 30, most: 600)
            ),
            Yes = ReadFlag(SettingDefinitions.Yes),
            Shown = Show(token, control),
        };
    }

    private static void RequireTogether(Uri? url, ControlSettings? control, string[] deviations)
    {
        if (url is null && control is not null)
        {
            throw new SettingsException(
                $"The setting 'control' is given without 'url'; expected the base URL of the provider's SCIM endpoint, by {SettingDefinitions.Url.Option} or {SettingDefinitions.Url.Variable}."
            );
        }

        if (url is not null && deviations.Length > 0)
        {
            throw new SettingsException(
                "The settings 'url' and 'deviation' are both given; expected one of them, for only the built-in reference provider can be told to deviate."
            );
        }
    }

    /// <summary>Where the results of a target stand; the target is the one that the settings give, or the one named.</summary>
    public ReportPlace ReadPlace(string? name = null)
    {
        name ??= ReadName(ReadUrl(SettingDefinitions.Url));
        return new ReportPlace(
            name,
            PathOf(SettingDefinitions.ReportDir, Path.Combine("reports", name)),
            PathOf(SettingDefinitions.Snapshot, Path.Combine("reports", $"{name}.verified.json"))
        );
    }

    /// <summary>True when the user only wants to see the settings.</summary>
    public bool ShowOnly => ReadFlag(SettingDefinitions.ShowConfig);

    private string PathOf(SettingDefinition setting, string fallback) =>
        Path.GetFullPath(sources.Find(setting)?.Text ?? fallback, launchFolder);

    private Uri? ReadUrl(SettingDefinition setting)
    {
        if (sources.Find(setting) is not { } value)
        {
            return null;
        }

        return
            Uri.TryCreate(value.Text, UriKind.Absolute, out var url)
            && url.Scheme is "http" or "https"
            && url is { Query: "", Fragment: "", UserInfo: "" }
            ? new Uri(url.AbsoluteUri.TrimEnd('/') + "/")
            : throw SettingsException.Wrong(
                setting,
                value,
                "an http or https URL without query, fragment and credentials, such as https://example.com/scim/v2"
            );
    }

    private string? ReadVersionSegment() =>
        sources.Find(SettingDefinitions.VersionSegment) is not { } value ? null
        : value.Text is ['v', _, ..] && value.Text[1..].All(c => char.IsAsciiDigit(c) || c is '.')
            ? value.Text
        : throw SettingsException.Wrong(
            SettingDefinitions.VersionSegment,
            value,
            "the letter v and a number, such as v2"
        );

    private ControlSettings? ReadControl()
    {
        if (ReadUrl(SettingDefinitions.Control) is not { } url)
        {
            return null;
        }

        return sources.Variable("SCIM_CONTROL_KEY") is { } key
            ? new ControlSettings(url, key)
            : throw new SettingsException(
                "The setting 'control' is given and the environment variable SCIM_CONTROL_KEY is not set; expected the provider's MOCKPROVIDER_CONTROL_KEY there."
            );
    }

    private string? ReadToken(Uri? url, ControlSettings? control, bool hasAnother)
    {
        if (sources.Find(SettingDefinitions.TokenFile) is { } file)
        {
            return ReadTokenFile(file);
        }

        var named = sources.Find(SettingDefinitions.TokenEnv);
        var variable = named?.Text ?? "SCIM_TOKEN";
        var token = sources.Variable(variable);
        if (
            token is null
            && (named is not null || (url is not null && control is null && !hasAnother))
        )
        {
            throw new SettingsException(
                $"The environment variable {variable} is not set ({named?.Origin ?? "the default for the bearer token"}); expected the token for {url?.Host ?? "the target"}."
            );
        }

        return token is null ? null : RequireToken(token, $"environment variable {variable}");
    }

    private string ReadTokenFile(SettingValue file)
    {
        try
        {
            return RequireToken(
                File.ReadAllText(Path.GetFullPath(file.Text, launchFolder)).Trim(),
                $"file {file.Text}"
            );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw SettingsException.Wrong(
                SettingDefinitions.TokenFile,
                file,
                $"a readable file ({e.Message})"
            );
        }
    }

    private static string RequireToken(string token, string origin) =>
        token.Length > 0 && token.All(c => c is > ' ' and < (char)127)
            ? token
            : throw new SettingsException(
                $"The token ({origin}) is empty or holds characters that a header cannot carry; expected visible ASCII characters only."
            );

    private string ReadName(Uri? url)
    {
        if (sources.Find(SettingDefinitions.Name) is not { } value)
        {
            // A provider that is told to deviate is not the one whose result is accepted as the reference.
            return url is null
                ? string.Join('_', ReadDeviations().DefaultIfEmpty(ReferenceName))
                : url.Host.Trim('[', ']').Replace(':', '-');
        }

        return
            value.Text.Length <= 100
            && value.Text.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_')
            && value.Text[0] is not ('.' or '-')
            ? value.Text
            : throw SettingsException.Wrong(
                SettingDefinitions.Name,
                value,
                "at most 100 letters, digits, dots, hyphens and underscores, for it names files"
            );
    }

    private string[] ReadDeviations() => ReadList(SettingDefinitions.Deviation);

    private string[] ReadAllowed()
    {
        var kinds = ReadList(SettingDefinitions.Allow);
        return kinds.All(kind => Risks.Contains(kind, StringComparer.Ordinal))
            ? kinds
            : throw SettingsException.Wrong(
                SettingDefinitions.Allow,
                sources.Find(SettingDefinitions.Allow)!,
                $"a list of {string.Join(", ", Risks)}"
            );
    }

    private Dictionary<string, bool> ReadDeclared()
    {
        var declared = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var text in ReadList(SettingDefinitions.Declare))
        {
            var lacks = text.StartsWith("no-", StringComparison.Ordinal);
            var feature = lacks ? text[3..] : text;
            if (!Declarable.Contains(feature, StringComparer.Ordinal))
            {
                throw SettingsException.Wrong(
                    SettingDefinitions.Declare,
                    sources.Find(SettingDefinitions.Declare)!,
                    $"a list of {string.Join(", ", Declarable)}, each perhaps with no- before it"
                );
            }

            declared[feature] = !lacks;
        }

        return declared;
    }

    private string[] ReadList(SettingDefinition setting) =>
        sources
            .Find(setting)
            ?.Text.Split(
                ',',
                StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
            )
        ?? [];

    private string ReadEmailDomain()
    {
        if (sources.Find(SettingDefinitions.EmailDomain) is not { } value)
        {
            return "example.com";
        }

        return
            Uri.CheckHostName(value.Text) == UriHostNameType.Dns
            && value.Text.Contains('.', StringComparison.Ordinal)
            ? value.Text
            : throw SettingsException.Wrong(
                SettingDefinitions.EmailDomain,
                value,
                "a domain name such as test.example.com"
            );
    }

    private int ReadWhole(SettingDefinition setting, int fallback, int most)
    {
        if (sources.Find(setting) is not { } value)
        {
            return fallback;
        }

        return
            int.TryParse(
                value.Text,
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var number
            )
            && number >= 1
            && number <= most
            ? number
            : throw SettingsException.Wrong(setting, value, $"a whole number from 1 to {most}");
    }

    private bool ReadFlag(SettingDefinition setting) =>
        sources.Find(setting) is { } value
        && value.Text.ToUpperInvariant() switch
        {
            "TRUE" or "1" or "YES" => true,
            "FALSE" or "0" or "NO" => false,
            _ => throw SettingsException.Wrong(setting, value, "true or false"),
        };

    private List<ShownSetting> Show(string? token, ControlSettings? control)
    {
        var shown = SettingDefinitions
            .All.Where(s => s != SettingDefinitions.ShowConfig)
            .Select(s =>
                sources.Find(s) is { } value
                    ? new ShownSetting(s.Name, value.Text, value.Origin)
                    : new(s.Name, "", "default")
            )
            .ToList();
        shown.Add(new("token", token is null ? "" : "***", token is null ? "none" : "secret"));
        shown.Add(
            new(
                "control key",
                control is null ? "" : "***",
                control is null ? "none" : "environment variable SCIM_CONTROL_KEY"
            )
        );
        return shown;
    }
}
