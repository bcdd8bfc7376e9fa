using ScimConformance.MockProvider.Filtering;

namespace ScimConformance.MockProvider.Patching;

/// <summary>How operations are applied; <see cref="Lenient"/> does what identity providers expect.</summary>
internal sealed record PatchPolicy(bool IsLenient)
{
    public static readonly PatchPolicy Strict = new(IsLenient: false);
    public static readonly PatchPolicy Lenient = new(IsLenient: true);

    public IComparisonPolicy? Comparison { get; init; }
}
