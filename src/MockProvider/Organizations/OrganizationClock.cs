namespace ScimConformance.MockProvider.Organizations;

/// <summary>The process's clock, shifted, or standing still; whole milliseconds, as they are stored and shown.</summary>
internal sealed class OrganizationClock(
    TimeProvider process,
    TimeSpan offset,
    DateTimeOffset? frozenAt
) : TimeProvider
{
    public bool IsRunning => frozenAt is null;

    public override DateTimeOffset GetUtcNow() =>
        Truncate(frozenAt ?? process.GetUtcNow() + offset);

    private static DateTimeOffset Truncate(DateTimeOffset instant) =>
        DateTimeOffset.FromUnixTimeMilliseconds(instant.ToUnixTimeMilliseconds());
}
