using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>The roles of an organization: the built-in ones, then those that it made.</summary>
internal static class OrganizationRoles
{
    public static async Task<IReadOnlyList<Role>> ListAsync(IStore store, string organization) =>
        [.. BuiltInRoles.Every, .. await store.Roles.ListAsync(organization)];

    public static async Task<Result<Role>> FindAsync(
        IStore store,
        string organization,
        string id
    ) =>
        (await ListAsync(store, organization)).FirstOrDefault(role =>
            string.Equals(role.Id, id, StringComparison.Ordinal)
        )
            is { } role
            ? role
            : NotFound(id);

    public static ScimError NotFound(string id) => ScimError.NotFound($"{id} not found");
}
