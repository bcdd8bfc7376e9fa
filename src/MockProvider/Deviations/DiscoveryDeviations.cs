namespace ScimConformance.MockProvider.Deviations;

/// <summary>Faults of the discovery documents and endpoints (RFC 7643 sections 5 and 6, RFC 7644 section 4).</summary>
internal static class DiscoveryDeviations
{
    public static IReadOnlyList<Deviation> All { get; } = [];
}
