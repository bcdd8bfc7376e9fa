using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Operations;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Stores the document as it was, but for <c>active</c>; the client is shown what it asked for.</summary>
internal sealed class AttributeUpdatesAreDropped(IResourceWriting conforming) : IResourceWriting
{
    public Task<Result<StoredResource>> ReplaceAsync(
        UnitOfWork work,
        ResourceType type,
        StoredResource current,
        JsonObject document
    )
    {
        var dropped = current.ReadDocument();
        dropped["active"] = document["active"]?.DeepClone();
        return conforming.ReplaceAsync(work, type, current, dropped);
    }
}
