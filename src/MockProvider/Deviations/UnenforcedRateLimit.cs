using ScimConformance.MockProvider.RateLimits;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Tells of the limit and refuses nobody.</summary>
internal sealed class UnenforcedRateLimit(IRateLimiting conforming) : IRateLimiting
{
    public bool Refuses(RateState state) => false;

    public IEnumerable<(string Name, string Value)> Headers(RateState state) =>
        conforming.Headers(state);
}
