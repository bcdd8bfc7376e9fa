using ScimConformance.MockProvider.Audit;
using ScimConformance.MockProvider.Invitations;
using ScimConformance.MockProvider.Organizations;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>Disables and enables accounts, with all that hangs on it: keys, sessions, invitations.</summary>
internal sealed class AccountStatusChange(ReactivationInvitation reactivation)
{
    public static async Task<Account> DisableAsync(UnitOfWork work, Account account)
    {
        var disabled = account with { Disabled = true, ModifiedAt = work.Now };
        await work.Store.Accounts.UpdateAsync(disabled);
        await work.AuditAsync(AuditEntries.UserDisabled(disabled));
        await work.Pipeline.KeyLifecycle.OwnerDisabledAsync(work, disabled);
        await work.Pipeline.Login.Sessions.OwnerDisabledAsync(work, disabled);
        return disabled;
    }

    /// <summary>DD-DEPROV-12: a verified account is Active again, one that never accepted an invitation Pending.</summary>
    public async Task<Account> EnableAsync(UnitOfWork work, Account account)
    {
        var enabled = account with { Disabled = false, ModifiedAt = work.Now };
        await work.Store.Accounts.UpdateAsync(enabled);
        await work.AuditAsync(AuditEntries.UserReenabled(enabled));
        await work.Pipeline.KeyLifecycle.OwnerEnabledAsync(work, enabled);
        await reactivation.InviteAsync(work, enabled);
        return enabled;
    }
}
