using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Messages;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Schemas;

namespace ScimConformance.MockProvider.Operations;

/// <summary>What the organization offers (RFC 7644 section 4): its schemas, its resource types, its features. Errors: 404.</summary>
internal sealed class Discovery(ProviderAddress address)
{
    public Result<JsonObject> ServiceProviderConfig(Organization organization) =>
        Operations.ServiceProviderConfig.Render(
            organization.Options,
            Location("ServiceProviderConfig")
        );

    public Result<JsonObject> ResourceTypes(Organization organization) =>
        List(
            organization.Catalogue.ResourceTypes.Select(type =>
                type.ToJson(Location($"ResourceTypes/{type.Id}"))
            )
        );

    public Result<JsonObject> ResourceType(Organization organization, string id) =>
        organization.Catalogue.FindResourceType(id) is { } type
            ? type.ToJson(Location($"ResourceTypes/{type.Id}"))
            : ScimError.NotFound($"There is no ResourceType '{id}'.");

    public Result<JsonObject> Schemas(Organization organization) =>
        List(organization.Catalogue.Schemas.Select(schema => Document(organization, schema)));

    public Result<JsonObject> Schema(Organization organization, string id) =>
        organization.Catalogue.FindSchema(id) is { } schema
            ? Document(organization, schema)
            : ScimError.NotFound($"There is no Schema '{id}'.");

    private JsonObject Document(Organization organization, Schema schema)
    {
        var document = schema.ToJson(Location($"Schemas/{schema.Id}"));
        if (organization.Options.Choices.BareSchemas)
        {
            document.Remove("schemas");
        }

        return document;
    }

    private static JsonObject List(IEnumerable<JsonObject> resources)
    {
        var all = resources.ToList();
        return ListResponse.Render(all.Count, 1, all);
    }

    private string Location(string path) => $"{address.ScimBase}/{path}";
}
