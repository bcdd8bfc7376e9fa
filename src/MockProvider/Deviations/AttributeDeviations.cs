namespace ScimConformance.MockProvider.Deviations;

/// <summary>Faults of mutability, uniqueness, caseExact, types and multi-valued attributes (RFC 7643 section 2).</summary>
internal static class AttributeDeviations
{
    public static IReadOnlyList<Deviation> All { get; } = [];
}
