using ScimConformance.MockProvider.Audit;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>Creates, shows, renames and revokes the application keys of one account.</summary>
internal sealed class KeyAdministration(IDatabase database, KeyIssuing issuing)
{
    public Task<Result<IssuedKey>> CreateAsync(
        Organization organization,
        string owner,
        string name,
        string createdBy,
        CancellationToken cancellation
    ) =>
        database.WriteAsync<IssuedKey>(
            organization,
            async work =>
                await work.Store.Accounts.FindAsync(organization.Id, owner) switch
                {
                    null => ScimError.NotFound($"{owner} not found"),
                    { Disabled: true } => ScimError.BadRequest("The account is disabled."),
                    var account => await IssueAsync(work, account, name, createdBy),
                },
            cancellation
        );

    public async Task<Result<ApplicationKey[]>> ListAsync(
        Organization organization,
        string owner,
        CancellationToken cancellation
    )
    {
        var keys = await database.ReadAsync(
            store => store.ApplicationKeys.ListLiveAsync(organization.Id, owner),
            cancellation
        );
        return keys.ToArray();
    }

    public async Task<Result<ApplicationKey>> FindAsync(
        Organization organization,
        string owner,
        string id,
        CancellationToken cancellation
    ) =>
        await database.ReadAsync(
            store => store.ApplicationKeys.FindLiveAsync(organization.Id, owner, id),
            cancellation
        )
            is { } key
            ? key
            : NotFound(id);

    public Task<Result<ApplicationKey>> RenameAsync(
        Organization organization,
        string owner,
        string id,
        string name,
        CancellationToken cancellation
    ) =>
        ChangeAsync(
            organization,
            owner,
            id,
            (work, _) => work.Store.ApplicationKeys.RenameAsync(organization.Id, id, name),
            key => key with { Name = name },
            AuditEntries.KeyModified,
            cancellation
        );

    public Task<Result<ApplicationKey>> RevokeAsync(
        Organization organization,
        string owner,
        string id,
        CancellationToken cancellation
    ) =>
        ChangeAsync(
            organization,
            owner,
            id,
            (work, _) => work.Store.ApplicationKeys.RevokeAsync(organization.Id, id, work.Now),
            key => key,
            AuditEntries.KeyDeleted,
            cancellation
        );

    private async Task<IssuedKey> IssueAsync(
        UnitOfWork work,
        Account owner,
        string name,
        string createdBy
    )
    {
        var issued = await issuing.IssueApplicationKeyAsync(
            work.Store,
            owner,
            name,
            createdBy,
            work.Now
        );
        await work.AuditAsync(AuditEntries.KeyCreated(issued.Key, owner.Kind));
        return issued;
    }

    private Task<Result<ApplicationKey>> ChangeAsync(
        Organization organization,
        string owner,
        string id,
        Func<UnitOfWork, ApplicationKey, Task> change,
        Func<ApplicationKey, ApplicationKey> result,
        Func<ApplicationKey, AccountKind, AuditEntry> entry,
        CancellationToken cancellation
    ) =>
        database.WriteAsync<ApplicationKey>(
            organization,
            async work =>
            {
                var key = await work.Store.ApplicationKeys.FindLiveAsync(
                    organization.Id,
                    owner,
                    id
                );
                if (key is null)
                {
                    return NotFound(id);
                }

                await change(work, key);
                var changed = result(key);
                var account = await work.Store.Accounts.FindAsync(organization.Id, owner);
                await work.AuditAsync(entry(changed, account!.Kind));
                return changed;
            },
            cancellation
        );

    private static ScimError NotFound(string id) => ScimError.NotFound($"{id} not found");
}
