namespace ScimConformance.MockProvider.Deviations;

/// <summary>Faults of /Schemas (RFC 7643 section 7).</summary>
internal static class SchemaDeviations
{
    public static IReadOnlyList<Deviation> All { get; } = [];
}
