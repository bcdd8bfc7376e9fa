using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Operations;

/// <summary>Stores all of it: attributes of the identity provider are kept in step (DD-SYNC-01).</summary>
internal sealed class ResourceWriting : IResourceWriting
{
    public async Task<Result<StoredResource>> ReplaceAsync(
        UnitOfWork work,
        ResourceType type,
        StoredResource current,
        JsonObject document
    )
    {
        if (await UniqueValues.CheckAsync(work, type, document) is { } taken)
        {
            return taken;
        }

        var next = Documents.Keep(current.Next(work.Now), document, type);
        var clash = await work.Store.Resources.UpdateAsync(
            next,
            ResourceKeys.Of(current.ReadDocument(), type),
            ResourceKeys.Of(document, type)
        );
        return clash is { } key
            ? Conflicts.Of(type, key) with
            {
                Status = work.Organization.Options.Choices.UpdateConflictStatus,
            }
            : next;
    }
}
