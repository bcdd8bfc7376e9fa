using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Operations;

/// <summary>GET of one resource (RFC 7644 section 3.4.1). Errors: 404.</summary>
internal sealed class ReadResource(IDatabase database, ResourceView view)
{
    public async Task<Result<JsonObject>> ExecuteAsync(
        Organization organization,
        ResourceType type,
        string id,
        Shown shown,
        CancellationToken cancellation
    )
    {
        var found = await database.ReadAsync(
            store => store.Resources.FindAsync(organization.Id, type.Name, id),
            cancellation
        );
        return found is null
            ? Missing.Resource(type, id)
            : ResourceView.Show(view.Complete(found, type), type, shown);
    }
}
