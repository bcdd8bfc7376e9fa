namespace ScimConformance.MockProvider.AdminUi.Shared;

/// <summary>How far an instant is from now, in the largest unit that fits.</summary>
internal static class RelativeTime
{
    private static readonly (string Unit, TimeSpan Length)[] Units =
    [
        ("year", TimeSpan.FromDays(365)),
        ("month", TimeSpan.FromDays(30)),
        ("day", TimeSpan.FromDays(1)),
        ("hour", TimeSpan.FromHours(1)),
        ("minute", TimeSpan.FromMinutes(1)),
    ];

    public static string Describe(DateTimeOffset instant, DateTimeOffset now)
    {
        var distance = instant > now ? WholeMinutes(instant - now) : now - instant;
        foreach (var (unit, length) in Units)
        {
            if (distance >= length)
            {
                var count = (long)(distance / length);
                var span = count == 1 ? $"1 {unit}" : $"{count} {unit}s";
                return instant < now ? $"{span} ago" : $"in {span}";
            }
        }

        return instant <= now ? "just now" : "in less than a minute";
    }

    // What was to happen in two days is still two days off a moment later.
    private static TimeSpan WholeMinutes(TimeSpan left) =>
        left < TimeSpan.FromMinutes(1)
            ? left
            : TimeSpan.FromMinutes(Math.Ceiling(left.TotalMinutes));
}
