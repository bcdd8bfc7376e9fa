namespace ScimConformance.MockProvider.Deviations;

/// <summary>Faults of PUT and DELETE (RFC 7644 sections 3.5.1 and 3.6).</summary>
internal static class WriteDeviations
{
    public static IReadOnlyList<Deviation> All { get; } = [];
}
