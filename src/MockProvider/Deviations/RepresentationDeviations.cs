namespace ScimConformance.MockProvider.Deviations;

/// <summary>Faults of how resources are represented (RFC 7643 sections 2 and 3).</summary>
internal static class RepresentationDeviations
{
    public static IReadOnlyList<Deviation> All { get; } = [];
}
