using ScimConformance.MockProvider.RateLimits;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>The faults about limits on calls.</summary>
internal static class RateLimitDeviations
{
    public static IReadOnlyList<Deviation> All { get; } =
    [
        new(
            "rate-limits-are-not-enforced",
            "Calls beyond the limit are answered as if there were none.",
            "DD-SYNC-13",
            pipeline =>
                pipeline with
                {
                    RateLimiting = new UnenforcedRateLimit(pipeline.RateLimiting),
                }
        ),
        new(
            "rate-limits-are-a-secret",
            "Answers have no headers that tell of the limit.",
            "DD-SYNC-13",
            pipeline => pipeline with { RateLimiting = new SecretRateLimit(pipeline.RateLimiting) }
        ),
    ];
}
