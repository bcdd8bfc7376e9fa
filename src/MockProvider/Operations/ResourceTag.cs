using System.Security.Cryptography;
using System.Text;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Operations;

/// <summary>
/// The version of a resource as an entity tag (RFC 7644 section 3.14). Weak, because the same version looks different under
/// the attributes parameter. The groups of a user are in it: who is told of no change must have missed none.
/// </summary>
internal static class ResourceTag
{
    private const int GroupBytes = 6;

    public static string Of(StoredResource resource, Derived derived)
    {
        var version = resource.Version.ToString(CultureInfo.InvariantCulture);
        return derived.Groups is { Count: > 0 } groups
            ? $"W/\"{version}-{Hash(groups)}\""
            : $"W/\"{version}\"";
    }

    private static string Hash(IReadOnlyList<Membership> groups)
    {
        var text = string.Join(
            '\n',
            groups.Select(group => $"{group.GroupId} {group.IsDirect} {group.GroupName}")
        );
        return Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, GroupBytes)
        );
    }
}
