using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Operations;

internal static class NewResources
{
    /// <summary>A resource of the document, which has its id, as it is first stored.</summary>
    public static StoredResource Create(
        Organization organization,
        ResourceType type,
        JsonObject document,
        DateTimeOffset now
    ) =>
        Documents.Keep(
            new StoredResource
            {
                Organization = organization.Id,
                ResourceType = type.Name,
                Id = document["id"]!.GetValue<string>(),
                Document = [],
                Created = now,
                LastModified = now,
            },
            document,
            type
        );
}
