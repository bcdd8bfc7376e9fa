using System.Net;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage.Postgres;
using ScimConformance.MockProvider.Storage.Sqlite;

namespace ScimConformance.MockProvider.Http;

/// <summary>Refuses options that make no sense, in one sentence that names the option, its value and what is expected.</summary>
internal static class OptionsCheck
{
    private const int LeastKey = 8;
    private const int LongestKey = 200;
    private static readonly TimeSpan LargestOffset = TimeSpan.FromDays(36500);

    public static void Check(ProviderOptions options)
    {
        var problem =
            CheckUrls(options.Urls)
            ?? CheckPublicUrl(options.PublicUrl)
            ?? CheckDatabase(options.Database)
            ?? CheckPreset(options.Preset)
            ?? CheckOffset(options.ClockOffset)
            ?? CheckKey("MOCKPROVIDER_APPLICATION_KEY", options.ApplicationKey)
            ?? CheckControl(options);
        if (problem is not null)
        {
            throw new StartupException(problem);
        }
    }

    public static bool IsLoopback(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && (
            uri.IsLoopback || (IPAddress.TryParse(uri.Host, out var ip) && IPAddress.IsLoopback(ip))
        );

    private static string? CheckUrls(IReadOnlyList<string> urls)
    {
        var wrong = urls.FirstOrDefault(url => !IsListenable(url));
        return urls.Count > 0 && wrong is null
            ? null
            : $"--urls is '{wrong}'; expected http://HOST:PORT without a path, such as {ProviderOptions.DefaultUrl}.";
    }

    // "http://*:5080" is no URI, yet it is how a server is told to listen everywhere.
    private static bool IsListenable(string url) =>
        Uri.TryCreate(
            url.Replace("//*", "//localhost", StringComparison.Ordinal)
                .Replace("//+", "//localhost", StringComparison.Ordinal),
            UriKind.Absolute,
            out var uri
        )
        && string.Equals(uri.Scheme, Uri.UriSchemeHttp, StringComparison.Ordinal)
        && uri.PathAndQuery is "/"
        && uri.UserInfo.Length == 0;

    private static string? CheckPublicUrl(Uri? url) =>
        url
            is null
                or {
                    IsAbsoluteUri: true,
                    Scheme: "http" or "https",
                    PathAndQuery: "/",
                    UserInfo: "",
                    Fragment: ""
                }
            ? null
            : $"--public-url is '{url}'; expected http(s)://HOST[:PORT] without a path, such as https://provider.example.com.";

    private static string? CheckDatabase(string database) =>
        SqliteLocation.TryParse(database) is null && PostgresLocation.TryParse(database) is null
            ? $"--database is '{database}'; expected sqlite:FILE, sqlite::memory: or postgres:CONNECTION."
            : null;

    private static string? CheckPreset(string preset)
    {
        var known = OptionsSchema.Property("preset")["enum"]!
            .AsArray()
            .Select(item => item!.GetValue<string>())
            .ToList();
        return known.Contains(preset, StringComparer.Ordinal)
            ? null
            : $"--preset is '{preset}'; expected one of {string.Join(", ", known)}.";
    }

    private static string? CheckOffset(TimeSpan offset) =>
        offset.Duration() <= LargestOffset
            ? null
            : $"--clock-offset is '{offset}'; expected a time span of at most {LargestOffset.TotalDays} days, such as 2.00:00:00.";

    private static string? CheckControl(ProviderOptions options) =>
        options switch
        {
            { Control: false } => null,
            { ControlKey: null } => "The control API needs a key (MOCKPROVIDER_CONTROL_KEY).",
            _ => CheckKey("MOCKPROVIDER_CONTROL_KEY", options.ControlKey),
        };

    private static string? CheckKey(string name, string? key) =>
        key is null || (key.Length is >= LeastKey and <= LongestKey && key.All(IsVisibleAscii))
            ? null
            : $"The environment variable {name} has {key.Length} characters{(key.All(IsVisibleAscii) ? "" : ", not all of them visible ASCII")}; expected {LeastKey} to {LongestKey} visible ASCII characters without spaces.";

    private static bool IsVisibleAscii(char character) => character is > ' ' and < (char)127;
}
