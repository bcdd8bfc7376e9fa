using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Operations;

/// <summary>Which attributes the client asked for (RFC 7644 section 3.9); null for both is the default set.</summary>
internal sealed record Shown(
    IReadOnlyList<AttributePath>? Attributes,
    IReadOnlyList<AttributePath>? Excluded
)
{
    public static readonly Shown Default = new(null, null);
}
