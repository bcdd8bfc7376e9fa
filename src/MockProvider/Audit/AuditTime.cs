using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Audit;

/// <summary>Reads the instants of a search: ISO 8601, milliseconds since 1970, or relative such as <c>now-15m</c>.</summary>
internal static class AuditTime
{
    private const string Now = "now";
    private const int MostUnits = 1_000_000;

    public static Result<DateTimeOffset> Parse(
        string name,
        string? text,
        DateTimeOffset now,
        DateTimeOffset otherwise
    ) =>
        text is null ? otherwise
        : (Relative(text, now) ?? Milliseconds(text) ?? Iso(text)) is { } instant ? instant
        : ScimError.BadRequest(
            $"'{name}' is '{text}'; expected an instant such as 2026-01-31T12:00:00Z, milliseconds since 1970, or now-15m."
        );

    // relative = "now" [ "-" 1*DIGIT ( "s" / "m" / "h" / "d" ) ]
    private static DateTimeOffset? Relative(string text, DateTimeOffset now)
    {
        if (!text.StartsWith(Now, StringComparison.Ordinal))
        {
            return null;
        }

        if (text.Length == Now.Length)
        {
            return now;
        }

        return
            text.Length > 5
            && text[3] == '-'
            && int.TryParse(
                text.AsSpan(4..^1),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var units
            )
            && units <= MostUnits
            && Unit(text[^1]) is { } unit
            && unit * units < now - DateTimeOffset.UnixEpoch
            ? now - unit * units
            : null;
    }

    private static TimeSpan? Unit(char letter) =>
        letter switch
        {
            's' => TimeSpan.FromSeconds(1),
            'm' => TimeSpan.FromMinutes(1),
            'h' => TimeSpan.FromHours(1),
            'd' => TimeSpan.FromDays(1),
            _ => null,
        };

    private static DateTimeOffset? Milliseconds(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var since)
        && since <= DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()
            ? DateTimeOffset.FromUnixTimeMilliseconds(since)
            : null;

    private static DateTimeOffset? Iso(string text) =>
        DateTimeOffset.TryParse(
            text,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var instant
        )
            ? instant
            : null;
}
