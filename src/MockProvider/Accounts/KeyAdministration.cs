using ScimConformance.MockProvider.Audit;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>Creates, shows, changes and revokes application keys and personal access tokens. Nothing moves one to another owner (DD-KEY-13).</summary>
internal sealed class KeyAdministration(IDatabase database, KeyIssuing issuing)
{
    public Task<Result<IssuedKey>> CreateAsync(
        Caller caller,
        KeyHolder holder,
        NewKey wanted,
        CancellationToken cancellation
    ) =>
        database.WriteAsync<IssuedKey>(
            caller.Organization,
            async work =>
            {
                if (await holder.FindProblemAsync(work.Store, work.Organization.Id) is { } problem)
                {
                    return problem;
                }

                return await work.Store.Accounts.FindAsync(
                    work.Organization.Id,
                    holder.Account!
                ) switch
                {
                    null => NotFound(holder.Account!),
                    { Kind: AccountKind.ServiceAccount }
                        when holder.Kind is KeyKind.PersonalAccessToken => ScimError.BadRequest(
                        "A personal access token belongs to a person; make an application key for a service account."
                    ),
                    { Disabled: true } => ScimError.BadRequest("The account is disabled."),
                    var account => await IssueAsync(work, account, wanted, caller.Account.Id),
                };
            },
            cancellation
        );

    public async Task<Result<Listing<ApplicationKey>>> ListAsync(
        Organization organization,
        KeyHolder holder,
        ListQuery query,
        CancellationToken cancellation
    ) =>
        await database.ReadAsync<Result<Listing<ApplicationKey>>>(
            async store =>
                await holder.FindProblemAsync(store, organization.Id) is { } problem
                    ? problem
                    : KeyQuery.Apply(
                        query,
                        [
                            .. (
                                await store.ApplicationKeys.ListLiveAsync(
                                    organization.Id,
                                    holder.Account,
                                    holder.Kind
                                )
                            ).Where(key => IsLive(organization, key)),
                        ]
                    ),
            cancellation
        );

    public Task<Result<ApplicationKey>> FindAsync(
        Organization organization,
        KeyHolder holder,
        string id,
        CancellationToken cancellation
    ) => database.ReadAsync(store => FindAsync(store, organization, holder, id), cancellation);

    public Task<Result<ApplicationKey>> ChangeAsync(
        Organization organization,
        KeyHolder holder,
        string id,
        KeyChange change,
        CancellationToken cancellation
    ) =>
        WriteAsync(
            organization,
            holder,
            id,
            async (work, key) =>
            {
                var changed = key with
                {
                    Name = change.Name ?? key.Name,
                    Scopes = change.SetsScopes ? change.Scopes : key.Scopes,
                };
                await work.Store.ApplicationKeys.UpdateAsync(changed);
                var owner = await OwnerAsync(work, changed);
                await work.AuditAsync(AuditEntries.KeyModified(changed, owner.Kind));
                return changed;
            },
            cancellation
        );

    public Task<Result<ApplicationKey>> RevokeAsync(
        Organization organization,
        KeyHolder holder,
        string id,
        CancellationToken cancellation
    ) =>
        WriteAsync(
            organization,
            holder,
            id,
            async (work, key) =>
            {
                await work.Pipeline.KeyLifecycle.RevokedAsync(work, key);
                var owner = await OwnerAsync(work, key);
                await work.AuditAsync(AuditEntries.KeyDeleted(key, owner.Kind));
                await ServiceAccountNotices.KeyRevokedAsync(work, owner, key);
                return key;
            },
            cancellation
        );

    private async Task<IssuedKey> IssueAsync(
        UnitOfWork work,
        Account owner,
        NewKey wanted,
        string createdBy
    )
    {
        var issued = await issuing.IssueApplicationKeyAsync(
            work.Store,
            owner,
            wanted,
            createdBy,
            work.Now
        );
        await work.AuditAsync(AuditEntries.KeyCreated(issued.Key, owner.Kind));
        await ServiceAccountNotices.KeyCreatedAsync(work, owner, issued.Key);
        return issued;
    }

    private static async Task<Account> OwnerAsync(UnitOfWork work, ApplicationKey key) =>
        (await work.Store.Accounts.FindAsync(work.Organization.Id, key.Owner))!;

    private Task<Result<ApplicationKey>> WriteAsync(
        Organization organization,
        KeyHolder holder,
        string id,
        Func<UnitOfWork, ApplicationKey, Task<ApplicationKey>> change,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            organization,
            work =>
                FindAsync(work.Store, organization, holder, id)
                    .ThenAsync<ApplicationKey, ApplicationKey>(async key =>
                        await change(work, key)
                    ),
            cancellation
        );

    private static async Task<Result<ApplicationKey>> FindAsync(
        IStore store,
        Organization organization,
        KeyHolder holder,
        string id
    )
    {
        if (await holder.FindProblemAsync(store, organization.Id) is { } problem)
        {
            return problem;
        }

        return
            await store.ApplicationKeys.FindLiveAsync(
                organization.Id,
                holder.Account,
                id,
                holder.Kind
            )
                is { } key
            && IsLive(organization, key)
            ? key
            : NotFound(id);
    }

    private static bool IsLive(Organization organization, ApplicationKey key) =>
        !organization.Pipeline.KeyLifecycle.HasEnded(key, organization.Clock.GetUtcNow());

    private static ScimError NotFound(string id) => ScimError.NotFound($"{id} not found");
}
