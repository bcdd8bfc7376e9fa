using ScimConformance.MockProvider.Operations;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>Changes the SCIM User of a person when something else than SCIM changes the person.</summary>
internal static class UserDocuments
{
    /// <summary>
    /// Stores the edited User as its next version; one that the edit leaves as it is keeps its version. False when SCIM shows no
    /// such User. The edit must leave unique attributes alone.
    /// </summary>
    public static async Task<bool> EditAsync(
        UnitOfWork work,
        string account,
        Action<JsonObject> edit
    )
    {
        if (await work.Store.Resources.FindAsync(work.Organization.Id, account) is not { } resource)
        {
            return false;
        }

        var type = TypeOf(work);
        var before = resource.ReadDocument();
        var after = resource.ReadDocument();
        edit(after);
        if (!JsonNode.DeepEquals(before, after))
        {
            await work.Store.Resources.UpdateAsync(
                Documents.Keep(resource.Next(work.Now), after, type),
                ResourceKeys.Of(before, type),
                ResourceKeys.Of(after, type)
            );
        }

        return true;
    }

    public static ResourceType TypeOf(UnitOfWork work) =>
        work.Organization.Catalogue.FindResourceType("User")!;
}
