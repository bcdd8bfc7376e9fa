using ScimConformance.MockProvider.RateLimits;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Refuses without a word about the limit.</summary>
internal sealed class SecretRateLimit(IRateLimiting conforming) : IRateLimiting
{
    public bool Refuses(RateState state) => conforming.Refuses(state);

    public IEnumerable<(string Name, string Value)> Headers(RateState state) => [];
}
