using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Operations;

/// <summary>
/// What PUT and PATCH have in common: reads the current resource, lets the engine make another document of it, changes
/// the account's status where <c>active</c> says so, stores. All in one transaction. Errors: 404, those of the engine,
/// uniqueness (409).
/// </summary>
internal sealed class ResourceUpdate(
    IDatabase database,
    AccountStatusChange status,
    ResourceView view
)
{
    public Task<Result<JsonObject>> ExecuteAsync(
        Organization organization,
        ResourceType type,
        string id,
        Func<JsonObject, Result<JsonObject>> change,
        Shown shown,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            organization,
            work => ExecuteAsync(work, type, id, change, shown),
            cancellation
        );

    private async Task<Result<JsonObject>> ExecuteAsync(
        UnitOfWork work,
        ResourceType type,
        string id,
        Func<JsonObject, Result<JsonObject>> change,
        Shown shown
    )
    {
        // read
        var current = await work.Store.Resources.FindAsync(work.Organization.Id, type.Name, id);
        if (current is null)
        {
            return Missing.Resource(type, id);
        }

        // apply
        var before = current.ReadDocument();
        var changed = change(before);
        if (changed.IsError)
        {
            return changed.Error;
        }

        var after = changed.Value;
        // Nobody loses or regains access because the attribute was removed.
        after["active"] ??= before["active"]?.DeepClone();
        if (JsonNode.DeepEquals(before, after))
        {
            return ResourceView.Show(view.Complete(current, type), type, shown);
        }

        // store
        var stored = await StoreAsync(work, current, after);
        return stored.IsError
            ? stored.Error
            : ResourceView.Show(
                view.Complete(current with { LastModified = work.Now }, after, type),
                type,
                shown
            );
    }

    private async Task<Result<Done>> StoreAsync(
        UnitOfWork work,
        StoredResource current,
        JsonObject after
    )
    {
        var account = await work.Store.Accounts.FindAsync(work.Organization.Id, current.Id);
        var settled = await SettleStatusAsync(work, account!, after["active"]!.GetValue<bool>());
        return await work.Pipeline.ResourceWriting.ReplaceAsync(
            work,
            settled,
            current,
            AccountDocument.WithStatus(after, settled)
        );
    }

    private Task<Account> SettleStatusAsync(UnitOfWork work, Account account, bool active) =>
        (active, account.Disabled) switch
        {
            (true, true) => status.EnableAsync(work, account),
            (false, false) => work.Pipeline.Deprovisioning.DeactivateAsync(work, account),
            _ => Task.FromResult(account),
        };
}
