namespace ScimConformance.MockProvider.RateLimits;

/// <summary>The stage that says what an answer does about the limit.</summary>
internal interface IRateLimiting
{
    /// <summary>Whether the call is refused.</summary>
    bool Refuses(RateState state);

    /// <summary>The headers that tell of the limit.</summary>
    IEnumerable<(string Name, string Value)> Headers(RateState state);
}
