using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Operations;

internal static class NewResources
{
    /// <summary>A resource of the document, which has its id, as it is first stored.</summary>
    public static StoredResource Create(UnitOfWork work, ResourceType type, JsonObject document) =>
        Documents.Keep(
            new StoredResource
            {
                Organization = work.Organization.Id,
                ResourceType = type.Name,
                Id = document["id"]!.GetValue<string>(),
                Document = [],
                Created = work.Now,
                LastModified = work.Now,
            },
            document,
            type
        );
}
