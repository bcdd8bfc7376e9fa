using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>
/// Makes accounts of people for an administrator. They are pending, and nobody is invited by that: the call for invitations
/// does so (DD-PROV-06). Without roles the account has none (DD-PROV-22). Errors: an address that somebody has, as a person's is
/// its own (DD-SA-02); a role that the organization has not, or that the caller may not give.
/// </summary>
internal sealed class Persons(IDatabase database, IIdSource ids)
{
    public Task<Result<Account>> CreateAsync(
        Caller caller,
        NewAccount wanted,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            caller.Organization,
            work =>
                OrganizationRoles
                    .ToGiveAsync(work.Store, caller, wanted.Roles)
                    .ThenAsync(roles => CreateAsync(work, caller, wanted, roles)),
            cancellation
        );

    private async Task<Result<Account>> CreateAsync(
        UnitOfWork work,
        Caller caller,
        NewAccount wanted,
        Words roles
    )
    {
        var (store, organization) = (work.Store.Accounts, work.Organization.Id);
        if (await store.FindPersonAsync(organization, wanted.Email) is { } other)
        {
            return Taken(wanted.Email, other);
        }

        var account = NewAccounts.Person(ids, caller, wanted, roles, work.Now);
        return await NewAccounts.InsertAsync(work, account) ? account : Taken(account.Handle, null);
    }

    private static ScimError Taken(string address, Account? other) =>
        ScimError.Conflict(
            $"'data.attributes.email' is '{address}', which another user has already{(other is null ? "" : $": {other.Id}, {other.Status}")}. {(other?.Disabled is true ? "Enable that one" : "Give another address")}."
        );
}
