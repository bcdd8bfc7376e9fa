using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Http.Scim;

/// <summary>
/// The wish for an asynchronous answer (RFC 7240 sections 4.1 and 4.3); <paramref name="Wait"/> is how long the client waits for
/// a normal one.
/// </summary>
internal sealed record AsyncPreference(TimeSpan Wait)
{
    private const string Name = "respond-async";
    private const int LongestWait = 3600;

    // What an organization waits that decides itself, when the client does not say.
    private const int UsualWait = 10;

    private static readonly string[] Writes =
    [
        HttpMethods.Post,
        HttpMethods.Put,
        HttpMethods.Patch,
        HttpMethods.Delete,
    ];

    /// <summary>Null where the client does not ask or the organization does not do it.</summary>
    public static AsyncPreference? Of(HttpContext http, OrganizationOptions options)
    {
        if (
            options.AsyncRequests is "none"
            || !http.Request.Headers.TryGetValue("Prefer", out var header)
            || !Writes.Contains(http.Request.Method, StringComparer.Ordinal)
        )
        {
            return null;
        }

        var preferences = string.Join(',', header.OfType<string>())
            .Split(',', StringSplitOptions.TrimEntries);
        return preferences.Contains(Name, StringComparer.OrdinalIgnoreCase)
            ? new AsyncPreference(
                TimeSpan.FromSeconds(
                    WaitOf(preferences) ?? (options.AsyncRequests is "long" ? UsualWait : 0)
                )
            )
            : null;
    }

    // RFC 7240 section 2: a preference that is not understood is ignored.
    private static int? WaitOf(string[] preferences) =>
        preferences
            .Select(item => item.Split('=', 2, StringSplitOptions.TrimEntries))
            .Where(item =>
                item.Length == 2
                && string.Equals(item[0], "wait", StringComparison.OrdinalIgnoreCase)
            )
            .Select(item =>
                int.TryParse(
                    item[1].Trim('"'),
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var seconds
                )
                    ? Math.Min(seconds, LongestWait)
                    : default(int?)
            )
            .FirstOrDefault();
}
