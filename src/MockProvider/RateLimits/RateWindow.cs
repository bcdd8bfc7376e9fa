namespace ScimConformance.MockProvider.RateLimits;

/// <summary>Counts the calls of one organization in the period that the clock is in. Periods follow each other without a gap.</summary>
internal sealed class RateWindow
{
    private readonly Lock _gate = new();
    private long _number = -1;
    private int _taken;

    /// <summary>Counts a call.</summary>
    public RateState Take(int limit, int period, DateTimeOffset now)
    {
        var (number, into) = Math.DivRem(now.ToUnixTimeSeconds(), period);
        lock (_gate)
        {
            if (number != _number)
            {
                _number = number;
                _taken = 0;
            }

            // What is refused counts as well, but not for ever.
            _taken = Math.Min(_taken, limit) + 1;
            return new RateState(limit, period, _taken, period - (int)into);
        }
    }
}
