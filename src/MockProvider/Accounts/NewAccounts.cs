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

    /// <summary>Somebody whom an administrator adds: pending until the first login, known by the address (DD-PROV-09, DD-PROV-20).</summary>
    public static Account Person(
        IIdSource ids,
        Caller caller,
        NewAccount wanted,
        Words roles,
        DateTimeOffset now
    ) =>
        new()
        {
            Organization = caller.Organization.Id,
            Id = ids.NewId(),
            Kind = AccountKind.Person,
            Handle = wanted.Email.ToLowerInvariant(),
            Email = wanted.Email,
            Name = wanted.Name,
            Title = wanted.Title,
            Roles = roles,
            CreatedBy = caller.Account.Id,
            CreatedAt = now,
            ModifiedAt = now,
        };

    /// <summary>
    /// Stores an account that SCIM did not create. Persons are seen over SCIM, service accounts where the organization says so
    /// (DD-PROV-26). False, and the caller takes everything back, when another User has the name.
    /// </summary>
    public static async Task<bool> InsertAsync(UnitOfWork work, Account account)
    {
        await work.Store.Accounts.InsertAsync(account);
        await work.AuditAsync(AuditEntries.UserAdded(account));
        if (
            account.Kind is not AccountKind.Person
            && !work.Organization.Options.ServiceAccountsOverScim
        )
        {
            return true;
        }

        var type = work.Organization.Catalogue.FindResourceType("User")!;
        var document = AccountDocument.Create(account);
        await RolesOfUser.ShowAsync(work, document, account.Roles);
        var (_, clash) = await work.Store.Resources.InsertAsync(
            NewResources.Create(work.Organization, type, document, work.Now),
            ResourceKeys.Of(document, type)
        );
        return clash is null;
    }
}
