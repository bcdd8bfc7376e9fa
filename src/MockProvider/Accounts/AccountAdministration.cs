using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>What administrators do with accounts. The SCIM document of a person is kept in step.</summary>
internal sealed class AccountAdministration(
    IDatabase database,
    IIdSource ids,
    AccountStatusChange status
)
{
    public async Task<Result<AccountListing>> ListAsync(
        Organization organization,
        AccountQuery query,
        CancellationToken cancellation
    )
    {
        var all = await database.ReadAsync(
            store => store.Accounts.ListAsync(organization.Id),
            cancellation
        );
        var matches = all.Where(query.Matches).ToList();
        var skip = (int)Math.Min((long)query.PageNumber * query.PageSize, int.MaxValue);
        return new AccountListing(
            [.. matches.Skip(skip).Take(query.PageSize)],
            all.Count,
            matches.Count
        );
    }

    public async Task<Result<Account>> FindAsync(
        Organization organization,
        string id,
        CancellationToken cancellation
    ) =>
        await database.ReadAsync(
            store => store.Accounts.FindAsync(organization.Id, id),
            cancellation
        )
            is { } account
            ? account
            : NotFound(id);

    public Task<Result<Account>> ChangeAsync(
        Organization organization,
        string id,
        AccountChange change,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            organization,
            async work =>
                await work.Store.Accounts.FindAsync(organization.Id, id) is { } account
                    ? await ChangeAsync(work, account, change)
                    : NotFound(id),
            cancellation
        );

    public Task<Result<Account>> CreateServiceAccountAsync(
        Organization organization,
        string name,
        string email,
        string? createdBy,
        CancellationToken cancellation
    ) =>
        database.WriteAsync<Account>(
            organization,
            async work =>
            {
                var account = NewAccounts.ServiceAccount(
                    ids,
                    organization.Id,
                    name,
                    email,
                    createdBy,
                    work.Now
                );
                await NewAccounts.InsertAsync(work, account);
                return account;
            },
            cancellation
        );

    private async Task<Result<Account>> ChangeAsync(
        UnitOfWork work,
        Account account,
        AccountChange change
    )
    {
        var renamed = account with
        {
            Name = change.Name ?? account.Name,
            Email = change.Email ?? account.Email,
            ModifiedAt = work.Now,
        };
        await work.Store.Accounts.UpdateAsync(renamed);
        var settled = await SettleAsync(work, renamed, change.Disabled ?? account.Disabled);
        return await DocumentOfAccount.SynchroniseAsync(work, settled, change)
            ? settled
            : ScimError.Conflict(
                $"Another user has the handle '{account.Handle}' by now; disable or rename that one first."
            );
    }

    private Task<Account> SettleAsync(UnitOfWork work, Account account, bool disabled) =>
        (disabled, account.Disabled) switch
        {
            (true, false) => AccountStatusChange.DisableAsync(work, account),
            (false, true) => status.EnableAsync(work, account),
            _ => Task.FromResult(account),
        };

    private static ScimError NotFound(string id) => ScimError.NotFound($"{id} not found");
}
