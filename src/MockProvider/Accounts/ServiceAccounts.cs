using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>Makes service accounts. Errors: a role that the organization has not, or that the caller may not give (DD-SA-03).</summary>
internal sealed class ServiceAccounts(IDatabase database, IIdSource ids)
{
    public Task<Result<Account>> CreateAsync(
        Caller caller,
        NewServiceAccount wanted,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            caller.Organization,
            async work =>
            {
                var roles = await OrganizationRoles.ListAsync(work.Store, work.Organization.Id);
                var given = roles
                    .Where(role => wanted.Roles.Contains(role.Id, StringComparer.Ordinal))
                    .ToList();
                var unknown = wanted.Roles.FirstOrDefault(id => given.All(role => !Is(role, id)));
                return unknown is not null
                    ? OrganizationRoles.NotFound(unknown)
                    : await CreateAsync(work, caller, wanted, given);
            },
            cancellation
        );

    private async Task<Result<Account>> CreateAsync(
        UnitOfWork work,
        Caller caller,
        NewServiceAccount wanted,
        List<Role> roles
    )
    {
        if (AccountRights.RefuseRoles(caller, roles) is { } refusal)
        {
            return refusal;
        }

        var account = NewAccounts.ServiceAccount(
            ids,
            work.Organization.Id,
            wanted.Name,
            wanted.Email,
            new Words(roles.Select(role => role.Id)),
            caller.Account.Id,
            work.Now
        ) with
        {
            Title = wanted.Title,
        };
        return await work
            .Pipeline.ServiceAccountRules.PrepareAsync(work, account)
            .ThenAsync(prepared => InsertAsync(work, prepared));
    }

    private static async Task<Result<Account>> InsertAsync(UnitOfWork work, Account account)
    {
        await NewAccounts.InsertAsync(work, account);
        return account;
    }

    private static bool Is(Role role, string id) =>
        string.Equals(role.Id, id, StringComparison.Ordinal);
}
