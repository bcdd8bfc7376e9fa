using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Operations;

/// <summary>The stage that stores what PUT and PATCH made of a resource.</summary>
internal interface IResourceWriting
{
    /// <summary>Stores the document as the next version of the resource; an error if a unique value of it is taken.</summary>
    Task<Result<StoredResource>> ReplaceAsync(
        UnitOfWork work,
        ResourceType type,
        StoredResource current,
        JsonObject document
    );
}
