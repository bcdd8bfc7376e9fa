namespace ScimConformance.MockProvider.Deviations;

/// <summary>Faults of HTTP, authentication and privacy (RFC 9110, RFC 6750, RFC 7644 sections 2 and 7).</summary>
internal static class HttpDeviations
{
    public static IReadOnlyList<Deviation> All { get; } = [];
}
