using ScimConformance.MockProvider.Audit;
using ScimConformance.MockProvider.Operations;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Accounts;

internal static class NewAccounts
{
    public static Account Administrator(
        IIdSource ids,
        string organization,
        string email,
        DateTimeOffset now
    ) =>
        new()
        {
            Organization = organization,
            Id = ids.NewId(),
            Kind = AccountKind.Person,
            Handle = email,
            Email = email,
            Name = "Administrator",
            Roles = new Words([BuiltInRoles.Admin.Id]),
            Verified = true,
            CreatedAt = now,
            ModifiedAt = now,
        };

    /// <summary>DD-SA-04: active and verified from the start, with a UUID for a handle, and no invitation.</summary>
    public static Account ServiceAccount(
        IIdSource ids,
        string organization,
        string name,
        string email,
        Words roles,
        string? createdBy,
        DateTimeOffset now
    ) =>
        new()
        {
            Organization = organization,
            Id = ids.NewId(),
            Kind = AccountKind.ServiceAccount,
            Handle = ids.NewId(),
            Email = email,
            Name = name,
            Roles = roles,
            Verified = true,
            CreatedBy = createdBy,
            CreatedAt = now,
            ModifiedAt = now,
        };

    /// <summary>Stores an account that SCIM did not create. Persons are seen over SCIM, service accounts where the organization says so (DD-PROV-26).</summary>
    public static async Task InsertAsync(UnitOfWork work, Account account)
    {
        await work.Store.Accounts.InsertAsync(account);
        await work.AuditAsync(AuditEntries.UserAdded(account));
        if (account.Kind is AccountKind.Person || work.Organization.Options.ServiceAccountsOverScim)
        {
            var type = work.Organization.Catalogue.FindResourceType("User")!;
            var document = AccountDocument.Create(account);
            await RolesOfUser.ShowAsync(work, document, account.Roles);
            await work.Store.Resources.InsertAsync(
                NewResources.Create(work.Organization, type, document, work.Now),
                ResourceKeys.Of(document, type)
            );
        }
    }
}
