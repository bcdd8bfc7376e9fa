using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>Makes service accounts. Errors: a role that the organization has not, or that the caller may not give (DD-SA-03).</summary>
internal sealed class ServiceAccounts(IDatabase database, IIdSource ids)
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
                    .ThenAsync(roles =>
                        work.Pipeline.ServiceAccountRules.PrepareAsync(
                            work,
                            Describe(work, caller, wanted, roles)
                        )
                    )
                    .ThenAsync(account => InsertAsync(work, account)),
            cancellation
        );

    private Account Describe(UnitOfWork work, Caller caller, NewAccount wanted, Words roles) =>
        NewAccounts.ServiceAccount(
            ids,
            work.Organization.Id,
            wanted.Name ?? "",
            wanted.Email,
            roles,
            caller.Account.Id,
            work.Now
        ) with
        {
            Title = wanted.Title,
        };

    private static async Task<Result<Account>> InsertAsync(UnitOfWork work, Account account)
    {
        await NewAccounts.InsertAsync(work, account);
        return account;
    }
}
