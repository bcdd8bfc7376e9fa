namespace ScimConformance.MockProvider.Deviations;

/// <summary>Faults of mutability, types, multi-valued attributes and the forms of values (RFC 7643 sections 2, 4.1 and 7).</summary>
internal static class AttributeDeviations
{
    public static IReadOnlyList<Deviation> All { get; } =
    [
        .. MutabilityDeviations.All,
        .. DataTypeDeviations.All,
        .. MultiValueDeviations.All,
        .. UserFormDeviations.All,
    ];
}
