namespace ScimConformance.GherkinBridge.Tests.Conversion;

internal sealed record Person(string Name, int Age)
{
    public override string ToString() => $"{Name}:{Age}";
}
