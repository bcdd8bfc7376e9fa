namespace ScimConformance.MockProvider.Tests;

/// <summary>Names the rows of spec/requirements.tsv and spec/behaviours.tsv whose typical fault this test would notice.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class, AllowMultiple = true)]
internal sealed class ProvesAttribute(params string[] requirements) : Attribute
{
    public IReadOnlyList<string> Requirements { get; } = requirements;
}
