using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Schemas;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Operations;

/// <summary>DELETE (RFC 7644 section 3.6). Errors: 404, also for what is deleted already.</summary>
internal sealed class DeleteResource(IDatabase database)
{
    public Task<Result<Done>> ExecuteAsync(
        Organization organization,
        ResourceType type,
        string id,
        CancellationToken cancellation
    ) => database.WriteAsync(organization, work => ExecuteAsync(work, type, id), cancellation);

    private static async Task<Result<Done>> ExecuteAsync(
        UnitOfWork work,
        ResourceType type,
        string id
    )
    {
        var current = await work.Store.Resources.FindAsync(work.Organization.Id, type.Name, id);
        if (current is null)
        {
            return Missing.Resource(type, id);
        }

        var account = await work.Store.Accounts.FindAsync(work.Organization.Id, id);
        await work.Pipeline.Deprovisioning.RemoveAsync(work, account!, current);
        return default(Done);
    }
}
