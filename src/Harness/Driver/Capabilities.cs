using ScimConformance.Harness.Evidence;

namespace ScimConformance.Harness.Driver;

/// <summary>
/// What a target advertises: a feature's name and <c>supported</c> or <c>unsupported</c>; a feature that it says
/// nothing of is not there. <see cref="Source"/> is the exchange to cite.
/// </summary>
internal sealed record Capabilities(
    IReadOnlyDictionary<string, string> Advertised,
    Exchange? Source
)
{
    public static Capabilities Unread { get; } =
        new(new Dictionary<string, string>(StringComparer.Ordinal), Source: null);

    /// <summary>True when the target says that it does not offer the feature.</summary>
    public bool Denies(string feature) =>
        Advertised.TryGetValue(feature, out var state)
        && string.Equals(state, "unsupported", StringComparison.Ordinal);
}
