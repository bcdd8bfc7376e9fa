using ScimConformance.MockProvider.Audit;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>
/// Takes the personal data of a person away for good (DD-DEPROV-17): name, address, title, handle, password, and all that SCIM
/// keeps of the User. The account stays under its id, disabled, for what refers to it (DD-DEPROV-05). Mail that was sent and the
/// audit trail are records of what happened, and stay.
/// </summary>
internal static class Anonymization
{
    /// <summary>What it returns is the account as it is then.</summary>
    public static async Task<Account> ApplyAsync(UnitOfWork work, Account account)
    {
        var disabled = account.Disabled
            ? account
            : await AccountStatusChange.DisableAsync(work, account);
        var anonymous = disabled with
        {
            Handle = $"anonymized-{account.Id}",
            Email = null,
            Name = null,
            Title = null,
            Anonymized = true,
            ModifiedAt = work.Now,
        };
        await work.Store.Accounts.UpdateAsync(anonymous);
        await work.Store.Passwords.ForgetAsync(work.Organization.Id, account.Id);
        await work.Store.AttributeNotes.ForgetAsync(work.Organization.Id, account.Id);
        await EraseUserAsync(work, account.Id);
        await work.AuditAsync(AuditEntries.UserAnonymized(anonymous));
        return anonymous;
    }

    private static async Task EraseUserAsync(UnitOfWork work, string id)
    {
        var resources = work.Store.Resources;
        var shown = await resources.FindAsync(work.Organization.Id, id);
        if (
            (shown ?? await resources.FindHiddenAsync(work.Organization.Id, id)) is not { } resource
        )
        {
            return;
        }

        var keys = ResourceKeys.Of(resource.ReadDocument(), UserDocuments.TypeOf(work));
        if (shown is null)
        {
            // Only what is shown counts, and is deleted. That somebody else has the userName by now does no harm.
            await resources.RestoreAsync(resource, keys);
        }

        await work.Store.Members.RemoveEverywhereAsync(resource.Sequence, work.Now);
        await resources.DeleteAsync(resource, keys);
    }
}
