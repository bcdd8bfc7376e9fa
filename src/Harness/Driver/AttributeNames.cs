namespace ScimConformance.Harness.Driver;

/// <summary>Attribute paths as features and schemas write them (RFC 7644 section 3.10).</summary>
internal static class AttributeNames
{
    /// <summary>
    /// The URN before the attribute, if any, and the attribute's names: <c>urn:x:User:manager.value</c> is
    /// <c>urn:x:User</c>, <c>manager</c>, <c>value</c>.
    /// </summary>
    public static (string? Urn, IReadOnlyList<string> Names) Split(string path)
    {
        if (!path.StartsWith("urn:", StringComparison.OrdinalIgnoreCase))
        {
            return (null, path.Split('.'));
        }

        // The version in a URN has a dot too, so the last colon decides.
        var colon = path.LastIndexOf(':');
        return (path[..colon], path[(colon + 1)..].Split('.'));
    }
}
