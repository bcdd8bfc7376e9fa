using ScimConformance.MockProvider.Errors;

namespace ScimConformance.MockProvider.Organizations;

/// <summary>Changes what is stored about an organization's clock.</summary>
internal static class ClockSetting
{
    private static readonly DateTimeOffset Earliest = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Latest = new(9000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Sets the clock; null leaves as it is.</summary>
    public static Result<OrganizationRecord> Set(
        OrganizationRecord record,
        OrganizationClock clock,
        TimeProvider process,
        bool? running,
        DateTimeOffset? now
    )
    {
        var instant = now ?? clock.GetUtcNow();
        if (instant < Earliest || instant > Latest)
        {
            return ScimError.BadRequest(
                $"'now' would be {Instant.Format(instant)}; expected an instant between 1980 and 9000."
            );
        }

        return running ?? clock.IsRunning
            ? record with
            {
                ClockFrozenAt = null,
                ClockOffset =
                    instant.ToUnixTimeMilliseconds() - process.GetUtcNow().ToUnixTimeMilliseconds(),
            }
            : record with
            {
                ClockFrozenAt = instant,
            };
    }

    /// <summary>Moves the clock forward, whether it runs or not. Errors: a negative step, an instant out of range.</summary>
    public static Result<OrganizationRecord> Advance(
        OrganizationRecord record,
        OrganizationClock clock,
        double seconds
    )
    {
        var room = (Latest - clock.GetUtcNow()).TotalSeconds;
        if (!(seconds >= 0 && seconds <= room))
        {
            return ScimError.BadRequest(
                $"'seconds' is {seconds.ToString(CultureInfo.InvariantCulture)}; expected a number from 0 to {room.ToString("F0", CultureInfo.InvariantCulture)}."
            );
        }

        var step = (long)Math.Round(seconds * 1000);
        return record with
        {
            ClockOffset = record.ClockOffset + step,
            ClockFrozenAt = record.ClockFrozenAt?.AddMilliseconds(step),
        };
    }
}
