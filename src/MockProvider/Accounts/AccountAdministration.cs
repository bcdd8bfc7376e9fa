using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>What administrators do with accounts. The SCIM document of a person is kept in step.</summary>
internal sealed class AccountAdministration(IDatabase database, AccountStatusChange status)
{
    public Task<Result<Listing<Account>>> ListAsync(
        Organization organization,
        AccountQuery query,
        CancellationToken cancellation
    ) => database.ReadAsync(store => ListAsync(store, organization, query), cancellation);

    private static async Task<Result<Listing<Account>>> ListAsync(
        IStore store,
        Organization organization,
        AccountQuery query
    )
    {
        if (!query.IsOfStatusAlone || query.WantedStatuses.Count == 0)
        {
            return query.Apply(await store.Accounts.ListAsync(organization.Id));
        }

        return await store.Accounts.ListPageAsync(
            organization.Id,
            query.Kind,
            query.WantedStatuses,
            (long)query.List.PageNumber * query.List.PageSize,
            query.List.PageSize
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

    /// <summary>The names of what an account may do.</summary>
    public Task<Result<HashSet<string>>> PermissionsAsync(
        Organization organization,
        string id,
        CancellationToken cancellation
    ) =>
        database.ReadAsync<Result<HashSet<string>>>(
            async store =>
                await store.Accounts.FindAsync(organization.Id, id) is { } account
                    ? await RolePermissions.OfAsync(store, account)
                    : NotFound(id),
            cancellation
        );

    public Task<Result<Account>> ChangeAsync(
        Caller caller,
        string id,
        AccountChange change,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            caller.Organization,
            async work =>
                await work.Store.Accounts.FindAsync(work.Organization.Id, id) switch
                {
                    null => NotFound(id),
                    { Anonymized: true } when IsMore(change) => ScimError.Conflict(
                        $"User {id} was anonymized, which cannot be undone; add the person anew at /api/v2/users."
                    ),
                    var account
                        when AccountRights.RefuseChange(caller, account, change) is { } refusal =>
                        refusal,
                    var account => await ChangeAsync(work, account, change),
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
            Title = change.Title ?? account.Title,
            ModifiedAt = work.Now,
        };
        await work.Store.Accounts.UpdateAsync(renamed);
        await AttributeNoting.NoteAsync(work, renamed, change);
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

    // Disabling again whom anonymizing has disabled changes nothing.
    private static bool IsMore(AccountChange change) =>
        change is not { Name: null, Email: null, Title: null, Disabled: not false };

    private static ScimError NotFound(string id) => ScimError.NotFound($"{id} not found");
}
