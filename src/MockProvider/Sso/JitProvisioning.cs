using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Audit;
using ScimConformance.MockProvider.Mail;
using ScimConformance.MockProvider.Operations;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Sso;

/// <summary>
/// Who is known and active is let in. Who is not known is, where the organization has JIT on, and gets an account at once: active
/// and verified, without an invitation (DD-SSO-04, DD-PROV-21). Nobody else: JIT admits neither the invited (DD-SSO-05) nor the
/// disabled (DD-DEPROV-16).
/// </summary>
internal sealed class JitProvisioning(IIdSource ids) : IJitProvisioning
{
    public async Task<Account?> AdmitAsync(
        UnitOfWork work,
        SamlIdentity identity,
        string userName,
        Account? known
    ) =>
        known switch
        {
            not null => known.Status is AccountStatus.Active ? known : null,
            null when work.Organization.Sso.Jit => await CreateAsync(work, identity, userName),
            null => null,
        };

    /// <summary>Makes the account and its User; null when the name is no address, or SCIM keeps it for somebody else.</summary>
    public async Task<Account?> CreateAsync(UnitOfWork work, SamlIdentity identity, string userName)
    {
        if (!MailAddress.IsUsable(userName))
        {
            return null;
        }

        var account = new Account
        {
            Organization = work.Organization.Id,
            Id = ids.NewId(),
            Kind = AccountKind.Person,
            Handle = userName.ToLowerInvariant(),
            Email = MailAddress.IsUsable(identity.NameId) ? identity.NameId : userName,
            Name = userName,
            Roles = await RolesAsync(work),
            Verified = true,
            Source = AccountSource.Jit,
            CreatedAt = work.Now,
            ModifiedAt = work.Now,
        };
        var type = UserDocuments.TypeOf(work);
        var document = AccountDocument.Create(account);
        await RolesOfUser.ShowAsync(work, document, account.Roles);
        var (_, clash) = await work.Store.Resources.InsertAsync(
            NewResources.Create(work.Organization, type, document, work.Now),
            ResourceKeys.Of(document, type)
        );
        if (clash is not null)
        {
            return null;
        }

        await work.Store.Accounts.InsertAsync(account);
        await work.AuditAsync(AuditEntries.UserAddedByLogin(account));
        return account;
    }

    // DD-SSO-06: the role of this name, built in or not; none where there is none by now.
    private static async Task<Words> RolesAsync(UnitOfWork work)
    {
        var roles = await OrganizationRoles.ListAsync(work.Store, work.Organization.Id);
        return new Words(
            roles
                .Where(role =>
                    string.Equals(
                        role.Name,
                        work.Organization.Sso.DefaultRole,
                        StringComparison.OrdinalIgnoreCase
                    )
                )
                .Select(role => role.Id)
        );
    }
}
