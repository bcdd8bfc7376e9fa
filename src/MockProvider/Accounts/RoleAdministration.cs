using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>Creates, shows, changes and deletes roles. The built-in ones stay as they are, and no two have the same name.</summary>
internal sealed class RoleAdministration(IDatabase database, IIdSource ids)
{
    private static readonly Dictionary<string, Func<RoleView, string?>> Sorts = new(
        StringComparer.Ordinal
    )
    {
        ["name"] = view => view.Role.Name,
        ["modified_at"] = view => Instant.Format(view.Role.ModifiedAt),
        ["user_count"] = view => view.Users.ToString("D19", CultureInfo.InvariantCulture),
    };

    public Task<Result<Listing<RoleView>>> ListAsync(
        Organization organization,
        ListQuery query,
        CancellationToken cancellation
    ) =>
        database.ReadAsync(
            async store =>
            {
                var roles = await OrganizationRoles.ListAsync(store, organization.Id);
                var counts = await store.Accounts.CountByRolesAsync(organization.Id);
                return query.Apply(
                    [.. roles.Select(role => View(role, counts))],
                    view => query.Finds(view.Role.Name),
                    Sorts
                );
            },
            cancellation
        );

    public Task<Result<RoleView>> FindAsync(
        Organization organization,
        string id,
        CancellationToken cancellation
    ) => database.ReadAsync(store => ViewAsync(store, organization, id), cancellation);

    public Task<Result<RoleView>> CreateAsync(
        Organization organization,
        RoleChange wanted,
        CancellationToken cancellation
    ) =>
        database.WriteAsync<RoleView>(
            organization,
            async work =>
            {
                var role = new Role
                {
                    Organization = organization.Id,
                    Id = ids.NewId(),
                    Name = wanted.Name!,
                    Permissions = wanted.Permissions ?? Words.None,
                    CreatedAt = work.Now,
                    ModifiedAt = work.Now,
                };
                if (await FindClashAsync(work, role) is { } clash)
                {
                    return clash;
                }

                await work.Store.Roles.InsertAsync(role);
                return new RoleView(role, 0);
            },
            cancellation
        );

    /// <summary>Changes a role by what <paramref name="change"/> makes of it. Errors: no such role, a built-in one, a name that another has.</summary>
    public Task<Result<RoleView>> ChangeAsync(
        Organization organization,
        string id,
        Func<Role, RoleChange> change,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            organization,
            work =>
                FindOwnAsync(work, id)
                    .ThenAsync(role => UpdateAsync(work, role, change(role)))
                    .ThenAsync(_ => ViewAsync(work.Store, organization, id)),
            cancellation
        );

    public Task<Result<Role>> DeleteAsync(
        Organization organization,
        string id,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            organization,
            work =>
                FindOwnAsync(work, id)
                    .ThenAsync<Role, Role>(async role =>
                    {
                        var holders = await HoldersShownAsync(work, role);
                        await work.Store.Accounts.TakeRoleAsync(organization.Id, id);
                        await work.Store.Roles.DeleteAsync(organization.Id, id);
                        foreach (var holder in holders)
                        {
                            await RolesOfUser.RefreshAsync(
                                work,
                                holder with
                                {
                                    Roles = holder.Roles.Without(id),
                                }
                            );
                        }

                        return role;
                    }),
            cancellation
        );

    private static async Task<Result<Role>> UpdateAsync(
        UnitOfWork work,
        Role role,
        RoleChange change
    )
    {
        var changed = role with
        {
            Name = change.Name ?? role.Name,
            Permissions = change.Permissions ?? role.Permissions,
            ModifiedAt = work.Now,
        };
        if (await FindClashAsync(work, changed) is { } clash)
        {
            return clash;
        }

        await work.Store.Roles.UpdateAsync(changed);
        if (change.Name is not null)
        {
            foreach (var holder in await HoldersShownAsync(work, changed))
            {
                await RolesOfUser.RefreshAsync(work, holder);
            }
        }

        return changed;
    }

    // Their Users carry the name of the role, where roles are shown over SCIM (DD-ROLE-01).
    private static async Task<IReadOnlyList<Account>> HoldersShownAsync(
        UnitOfWork work,
        Role role
    ) =>
        RolesOfUser.Has(work.Organization)
            ? await work.Store.Accounts.ListWithRoleAsync(work.Organization.Id, role.Id)
            : [];

    private static async Task<Result<Role>> FindOwnAsync(UnitOfWork work, string id) =>
        (await OrganizationRoles.FindAsync(work.Store, work.Organization.Id, id)).Then<Role, Role>(
            role =>
                BuiltInRoles.Find(role.Id) is null
                    ? role
                    : ScimError.Forbidden(
                        $"The role '{role.Name}' is built in and cannot be changed."
                    )
        );

    private static async Task<ScimError?> FindClashAsync(UnitOfWork work, Role role) =>
        (await OrganizationRoles.ListAsync(work.Store, work.Organization.Id)).Any(other =>
            string.Equals(other.Name, role.Name, StringComparison.OrdinalIgnoreCase)
            && !string.Equals(other.Id, role.Id, StringComparison.Ordinal)
        )
            ? ScimError.Conflict($"There is a role '{role.Name}' already.")
            : null;

    private static Task<Result<RoleView>> ViewAsync(
        IStore store,
        Organization organization,
        string id
    ) =>
        OrganizationRoles
            .FindAsync(store, organization.Id, id)
            .ThenAsync<Role, RoleView>(async role =>
                View(role, await store.Accounts.CountByRolesAsync(organization.Id))
            );

    private static RoleView View(Role role, IReadOnlyList<(Words Roles, long Accounts)> counts) =>
        new(
            role,
            counts.Where(count => count.Roles.Contains(role.Id)).Sum(count => count.Accounts)
        );
}
