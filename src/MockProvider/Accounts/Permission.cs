namespace ScimConformance.MockProvider.Accounts;

/// <summary>Something that a role allows, as the documented API lists it.</summary>
internal sealed record Permission(
    string Id,
    string Name,
    string DisplayName,
    string Description,
    string Group
)
{
    /// <summary>The documented API tells reading, writing and other permissions apart.</summary>
    public string DisplayType =>
        Name.EndsWith("_read", StringComparison.Ordinal) ? "read"
        : Name.EndsWith("_write", StringComparison.Ordinal) ? "write"
        : "other";
}
