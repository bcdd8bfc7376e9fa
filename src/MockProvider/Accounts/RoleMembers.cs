using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>Who has a role; giving and taking it. What changes for its holders changes at once.</summary>
internal sealed class RoleMembers(IDatabase database)
{
    public Task<Result<Listing<Account>>> ListAsync(
        Organization organization,
        string role,
        AccountQuery query,
        CancellationToken cancellation
    ) =>
        database.ReadAsync(
            store =>
                OrganizationRoles
                    .FindAsync(store, organization.Id, role)
                    .ThenAsync(found => ListAsync(store, organization.Id, found, query)),
            cancellation
        );

    /// <summary>Gives the role, or takes it, and shows who has it then.</summary>
    public Task<Result<Listing<Account>>> ChangeAsync(
        Organization organization,
        string role,
        string account,
        bool gives,
        AccountQuery query,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            organization,
            work =>
                OrganizationRoles
                    .FindAsync(work.Store, organization.Id, role)
                    .ThenAsync<Role, Role>(async found =>
                        await ChangeAsync(work, found, account, gives) is { } problem
                            ? problem
                            : found
                    )
                    .ThenAsync(found => ListAsync(work.Store, organization.Id, found, query)),
            cancellation
        );

    private static async Task<ScimError?> ChangeAsync(
        UnitOfWork work,
        Role role,
        string id,
        bool gives
    )
    {
        if (await work.Store.Accounts.FindAsync(work.Organization.Id, id) is not { } account)
        {
            return ScimError.NotFound($"{id} not found");
        }

        await RoleAssignment.ChangeAsync(
            work,
            account,
            gives ? account.Roles.With(role.Id) : account.Roles.Without(role.Id),
            [role]
        );
        return null;
    }

    private static async Task<Result<Listing<Account>>> ListAsync(
        IStore store,
        string organization,
        Role role,
        AccountQuery query
    ) => query.Apply(await store.Accounts.ListWithRoleAsync(organization, role.Id));
}
