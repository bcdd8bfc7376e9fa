using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Operations;

/// <summary>Which attributes the client asked for (RFC 7644 section 3.9); null for both is the default set.</summary>
internal sealed record Shown(
    IReadOnlyList<AttributePath>? Attributes,
    IReadOnlyList<AttributePath>? Excluded
)
{
    public static readonly Shown Default = new(null, null);

    /// <summary>What the request wrote; it is shown even if it is returned on request only (RFC 7643 section 7).</summary>
    public IReadOnlyCollection<ResolvedPath> Written { get; init; } = [];

    /// <summary>Whether nothing of the document itself is asked for or left out; members are not in it.</summary>
    public bool IsDefaultOf(ResourceType type) =>
        Attributes is null && (Excluded ?? []).All(path => NamesMembers(path, type));

    public bool WantsMembers(ResourceType type) =>
        Attributes is null
            ? !(Excluded ?? []).Any(path => NamesMembers(path, type))
            : Attributes.Any(path => IsMembers(path, type) || type.IsCoreSchema(path.ToString()));

    private static bool NamesMembers(AttributePath path, ResourceType type) =>
        path.SubAttribute is null && IsMembers(path, type);

    private static bool IsMembers(AttributePath path, ResourceType type) =>
        Memberships.MembersOf(type) is { } members
        && string.Equals(path.Name, members.Name, StringComparison.OrdinalIgnoreCase)
        && (path.Schema is null || type.IsCoreSchema(path.Schema));
}
