using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Operations;

/// <summary>Stores all of it: attributes of the identity provider are kept in step (DD-SYNC-01).</summary>
internal sealed class ResourceWriting : IResourceWriting
{
    public async Task<Result<Done>> ReplaceAsync(
        UnitOfWork work,
        Account account,
        StoredResource current,
        JsonObject document
    )
    {
        if (!await work.Store.Resources.TryUpdateAsync(current.With(document, work.Now)))
        {
            return Conflicts.Of(current.ResourceType, document);
        }

        await work.Store.Accounts.UpdateAsync(
            AccountDocument.Read(document, account) with
            {
                ModifiedAt = work.Now,
            }
        );
        return default(Done);
    }
}
