namespace ScimConformance.MockProvider.Patching;

/// <summary>What becomes of an operation on a readOnly attribute (ruling N04).</summary>
internal enum ReadOnlyTargets
{
    Refuse,
    IgnoreWithoutPath,
    Ignore,
}
