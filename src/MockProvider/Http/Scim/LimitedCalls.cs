using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.RateLimits;

namespace ScimConformance.MockProvider.Http.Scim;

/// <summary>Counts calls where the organization limits them (DD-SYNC-13), and says so in the answer's headers.</summary>
internal sealed class LimitedCalls(RateLimiter limiter)
{
    /// <summary>429 for a call beyond the limit (RFC 6585 section 4), or null.</summary>
    public ScimError? Problem(HttpContext http, Organization organization)
    {
        if (limiter.Take(organization) is not { } state)
        {
            return null;
        }

        var limiting = organization.Pipeline.RateLimiting;
        foreach (var (name, value) in limiting.Headers(state))
        {
            http.Response.Headers[name] = value;
        }

        return limiting.Refuses(state)
            ? ScimError.TooManyRequests(
                $"More than {state.Limit} calls in {state.Period} seconds; try again in {state.Reset} seconds."
            )
            : null;
    }
}
