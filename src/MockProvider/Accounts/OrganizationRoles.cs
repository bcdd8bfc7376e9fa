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

    /// <summary>The roles of these ids, for a new account. Errors: one that the organization has not, one that the caller may not give.</summary>
    public static async Task<Result<Words>> ToGiveAsync(
        IStore store,
        Caller caller,
        IReadOnlyList<string> ids
    )
    {
        var roles = await ListAsync(store, caller.Organization.Id);
        var given = roles.Where(role => ids.Contains(role.Id, StringComparer.Ordinal)).ToList();
        var unknown = ids.FirstOrDefault(id =>
            given.All(role => !string.Equals(role.Id, id, StringComparison.Ordinal))
        );
        return unknown is not null ? NotFound(unknown)
            : AccountRights.RefuseRoles(caller, given) is { } refusal ? refusal
            : new Words(given.Select(role => role.Id));
    }

    public static ScimError NotFound(string id) => ScimError.NotFound($"{id} not found");
}
