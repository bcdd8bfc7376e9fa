namespace ScimConformance.MockProvider.Tests;

[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class, AllowMultiple = true)]
internal sealed class ProvesAttribute(params string[] requirements) : Attribute
{
    public IReadOnlyList<string> Requirements { get; } = requirements;
}
