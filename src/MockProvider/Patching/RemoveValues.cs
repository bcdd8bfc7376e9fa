namespace ScimConformance.MockProvider.Patching;

/// <summary>What a value in a remove operation means (ruling N16).</summary>
internal enum RemoveValues
{
    Refuse,
    RemoveListed,
    Ignore,
}
