namespace ScimConformance.MockProvider.Deviations;

/// <summary>Faults of Groups (RFC 7643 section 4.2).</summary>
internal static class GroupDeviations
{
    public static IReadOnlyList<Deviation> All { get; } = [];
}
