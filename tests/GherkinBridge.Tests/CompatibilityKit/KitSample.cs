namespace ScimConformance.GherkinBridge.Tests.CompatibilityKit;

/// <summary>A sample of the kit: the bindings that do what its TypeScript does, or why it cannot be run.</summary>
internal sealed record KitSample(string Name, Type? Bindings, string? WhyNot = null)
{
    public override string ToString() => Name;
}
