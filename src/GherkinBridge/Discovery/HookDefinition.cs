using ScimConformance.GherkinBridge.Bindings;
using ScimConformance.GherkinBridge.Features;

namespace ScimConformance.GherkinBridge.Discovery;

/// <summary>A method that runs around scenarios or steps.</summary>
/// <param name="Type">When it runs.</param>
/// <param name="Order">Lower runs first.</param>
/// <param name="Tags">It runs for scenarios with any of these, without '@'; none means all.</param>
/// <param name="Method">The method.</param>
/// <param name="Scopes">The scenarios that it is limited to; none means all.</param>
public sealed record HookDefinition(
    HookType Type,
    int Order,
    IReadOnlyList<string> Tags,
    BindingMethod Method,
    IReadOnlyList<BindingScope> Scopes
)
{
    internal bool AppliesTo(ScenarioPickle pickle) =>
        (Tags.Count == 0 || Tags.Any(tag => pickle.Tags.Contains(tag, StringComparer.Ordinal)))
        && BindingScopes.Rank(Scopes, pickle) is not null;

    /// <inheritdoc />
    public override string ToString() => $"[{Type}] {Method}";
}
