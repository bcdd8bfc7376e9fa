namespace ScimConformance.MockProvider.Patching;

/// <summary>The verbs of RFC 7644 section 3.5.2.</summary>
internal enum PatchOperationKind
{
    Add,
    Remove,
    Replace,
}
