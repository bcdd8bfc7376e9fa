namespace ScimConformance.MockProvider.Deviations;

/// <summary>Faults of error responses (RFC 7644 section 3.12).</summary>
internal static class ErrorDeviations
{
    public static IReadOnlyList<Deviation> All { get; } = [];
}
