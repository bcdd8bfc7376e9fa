namespace ScimConformance.MockProvider.RateLimits;

/// <summary>How many calls of an organization its limit has left. <paramref name="Period"/> and <paramref name="Reset"/> are seconds.</summary>
internal sealed record RateState(int Limit, int Period, int Taken, int Reset)
{
    public bool IsExceeded => Taken > Limit;

    public int Remaining => Math.Max(0, Limit - Taken);
}
