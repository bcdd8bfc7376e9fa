using System.Collections.Concurrent;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.RateLimits;

/// <summary>
/// Counts the calls of organizations that have a limit. Each process counts for itself: a shared count would cost every call a
/// write, so several processes together let through as many times more.
/// </summary>
internal sealed class RateLimiter
{
    private readonly ConcurrentDictionary<string, RateWindow> _windows = new(
        StringComparer.Ordinal
    );

    /// <summary>Counts a call; null where the organization has no limit.</summary>
    public RateState? Take(Organization organization) =>
        organization.Options.RateLimit is var limit and > 0
            ? _windows
                .GetOrAdd(organization.Id, _ => new RateWindow())
                .Take(limit, organization.Options.RateLimitPeriod, organization.Clock.GetUtcNow())
            : null;
}
