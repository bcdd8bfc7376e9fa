using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Teams;

/// <summary>Tells teams of what happens to Groups, in organizations where Groups are managed teams. Costs other resources nothing.</summary>
internal static class GroupTeams
{
    public static async Task<ScimError?> KeepAsync(
        UnitOfWork work,
        ResourceType type,
        StoredResource resource,
        JsonObject document
    ) =>
        Has(work.Organization, type)
            ? await work.Pipeline.Teams.KeepAsync(
                work,
                resource,
                JsonText.Of(document["displayName"]) ?? ""
            )
            : null;

    public static Task ReleaseAsync(UnitOfWork work, ResourceType type, StoredResource resource) =>
        Has(work.Organization, type)
            ? work.Pipeline.Teams.ReleaseAsync(work, resource)
            : Task.CompletedTask;

    private static bool Has(Organization organization, ResourceType type) =>
        organization.Options.ManagedTeams && type.IsCoreSchema(SchemaUrns.Group);
}
