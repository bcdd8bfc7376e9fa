using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Resources;
using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Operations;

/// <summary>Turns a stored resource into the document that a client sees.</summary>
internal sealed class ResourceView(ProviderAddress address)
{
    /// <summary>The whole document with its meta, as filters see it.</summary>
    public JsonObject Complete(StoredResource resource, ResourceType type) =>
        Complete(resource, resource.ReadDocument(), type);

    /// <summary>The same for a document which is not, or not yet, the stored one.</summary>
    public JsonObject Complete(StoredResource resource, JsonObject document, ResourceType type)
    {
        document["meta"] = new JsonObject
        {
            ["resourceType"] = type.Name,
            ["created"] = Instant.Format(resource.Created),
            ["lastModified"] = Instant.Format(resource.LastModified),
            ["location"] = $"{address.ScimBase}{type.Endpoint}/{resource.Id}",
        };
        return document;
    }

    public static JsonObject Show(JsonObject complete, ResourceType type, Shown shown) =>
        Projection.Project(complete, type, shown.Attributes, shown.Excluded);
}
