using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Sso;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Does something more to whom JIT has just made an account for.</summary>
internal sealed class JitThen(
    IJitProvisioning conforming,
    Func<UnitOfWork, Account, Task<Account>> then
) : IJitProvisioning
{
    public async Task<Account?> AdmitAsync(
        UnitOfWork work,
        SamlIdentity identity,
        string userName,
        Account? known
    ) =>
        await conforming.AdmitAsync(work, identity, userName, known) is { } account
            ? known is null
                ? await then(work, account)
                : account
            : null;

    public static async Task<Account> InviteAsync(UnitOfWork work, Account account)
    {
        await work.Pipeline.InvitationResending.ResendAsync(work, account);
        return account;
    }

    public static async Task<Account> HideFromScimAsync(UnitOfWork work, Account account)
    {
        var resource = (await work.Store.Resources.FindAsync(work.Organization.Id, account.Id))!;
        await work.Store.Resources.HideAsync(
            resource,
            ResourceKeys.Of(resource.ReadDocument(), UserDocuments.TypeOf(work))
        );
        return account;
    }

    public static async Task<Account> PromoteAsync(UnitOfWork work, Account account)
    {
        var promoted = account with { Roles = new Words([BuiltInRoles.Admin.Id]) };
        await work.Store.Accounts.UpdateAsync(promoted);
        return promoted;
    }
}
