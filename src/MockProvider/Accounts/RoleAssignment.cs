using ScimConformance.MockProvider.Audit;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>Gives an account other roles than it has.</summary>
internal static class RoleAssignment
{
    /// <summary>Stores and records the change, and shows it over SCIM; what it returns is the account as it is then.</summary>
    public static async Task<Account> ChangeAsync(
        UnitOfWork work,
        Account account,
        Words roles,
        IReadOnlyList<Role> known
    )
    {
        var changed = account with { Roles = roles, ModifiedAt = work.Now };
        await work.Store.Accounts.UpdateAsync(changed);
        await RecordAsync(work, account, roles, known);
        await RolesOfUser.RefreshAsync(work, changed);
        return changed;
    }

    /// <summary>DD-AUD-04: who is added to a role, and who is removed from one.</summary>
    public static async Task RecordAsync(
        UnitOfWork work,
        Account account,
        Words roles,
        IReadOnlyList<Role> known
    )
    {
        foreach (var id in roles.Items.Where(id => !account.Roles.Contains(id)))
        {
            await work.AuditAsync(AuditEntries.RoleMemberAdded(id, Name(known, id), account));
        }

        foreach (var id in account.Roles.Items.Where(id => !roles.Contains(id)))
        {
            await work.AuditAsync(AuditEntries.RoleMemberRemoved(id, Name(known, id), account));
        }
    }

    private static string? Name(IReadOnlyList<Role> known, string id) =>
        RolesOfUser.Find(known, id)?.Name;
}
