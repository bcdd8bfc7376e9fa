using System.Globalization;

namespace ScimConformance.Harness.Reports.Html;

/// <summary>Durations and instants as people read them.</summary>
internal static class Quantity
{
    public static string Duration(TimeSpan span) =>
        span.TotalMilliseconds < 999.5
            ? $"{span.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture)} ms"
        : span.TotalSeconds < 120
            ? $"{span.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} s"
        : $"{((int)span.TotalMinutes).ToString(CultureInfo.InvariantCulture)} min {span.Seconds.ToString(CultureInfo.InvariantCulture)} s";

    public static string Instant(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);

    public static string Of(int count, string noun) =>
        count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
