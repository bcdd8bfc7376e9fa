namespace ScimConformance.MockProvider.Organizations;

internal static class Instant
{
    /// <summary>ISO 8601 in UTC with milliseconds, as every answer writes it.</summary>
    public static string Format(DateTimeOffset instant) =>
        instant
            .ToUniversalTime()
            .ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    /// <summary>The same, with nine digits of a second where asked for.</summary>
    public static string Format(DateTimeOffset instant, bool nanoseconds) =>
        nanoseconds ? Format(instant)[..^1] + "000000Z" : Format(instant);
}
