namespace ScimConformance.MockProvider.RateLimits;

/// <summary>
/// DD-SYNC-13: calls beyond the limit are refused, and every answer says how things stand. Retry-After is not documented, and
/// is what identity providers look for.
/// </summary>
internal sealed class RateLimiting : IRateLimiting
{
    private const string LimitName = "scim";

    public bool Refuses(RateState state) => state.IsExceeded;

    public IEnumerable<(string Name, string Value)> Headers(RateState state)
    {
        yield return ("X-RateLimit-Limit", Text(state.Limit));
        yield return ("X-RateLimit-Period", Text(state.Period));
        yield return ("X-RateLimit-Remaining", Text(state.Remaining));
        yield return ("X-RateLimit-Reset", Text(state.Reset));
        yield return ("X-RateLimit-Name", LimitName);
        if (state.IsExceeded)
        {
            yield return ("Retry-After", Text(state.Reset));
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
