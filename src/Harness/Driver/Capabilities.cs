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
    private const string Unsupported = "unsupported";
    private const string DeclaredUnsupported = "declared unsupported";

    public static Capabilities Unread { get; } =
        new(new Dictionary<string, string>(StringComparer.Ordinal), Source: null);

    /// <summary>These, where somebody who knows the target says otherwise; the report shows which are declared.</summary>
    public Capabilities With(IReadOnlyDictionary<string, bool> declared)
    {
        if (declared.Count == 0)
        {
            return this;
        }

        var advertised = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (feature, state) in Advertised)
        {
            advertised[feature] = state;
        }

        foreach (var (feature, has) in declared)
        {
            advertised[feature] = has ? "declared supported" : DeclaredUnsupported;
        }

        return this with
        {
            Advertised = advertised,
        };
    }

    /// <summary>True when the target says that it does not offer the feature.</summary>
    public bool Denies(string feature) =>
        Advertised.TryGetValue(feature, out var state)
        && state is (Unsupported or DeclaredUnsupported);
}
