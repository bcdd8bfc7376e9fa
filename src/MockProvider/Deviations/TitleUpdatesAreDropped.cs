using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Operations;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Stores the title that was there before; the client is shown what it asked for.</summary>
internal sealed class TitleUpdatesAreDropped(IResourceWriting conforming) : IResourceWriting
{
    public Task<Result<StoredResource>> ReplaceAsync(
        UnitOfWork work,
        ResourceType type,
        StoredResource current,
        JsonObject document
    )
    {
        var stored = document.DeepClone().AsObject();
        stored.Remove("title");
        if (current.ReadDocument()["title"] is { } title)
        {
            stored["title"] = title.DeepClone();
        }

        return conforming.ReplaceAsync(work, type, current, stored);
    }
}
