using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>What an account may do: the permissions of all its roles together, as they are now (DD-AUTH-07).</summary>
internal static class RolePermissions
{
    public static async Task<HashSet<string>> OfAsync(IStore store, Account account)
    {
        var roles = account.Roles.Items;
        var custom = roles.All(id => BuiltInRoles.Find(id) is not null)
            ? []
            : await store.Roles.ListAsync(account.Organization);
        return BuiltInRoles
            .Every.Concat(custom)
            .Where(role => account.Roles.Contains(role.Id))
            .SelectMany(role => role.Permissions.Items)
            .ToHashSet(StringComparer.Ordinal);
    }
}
