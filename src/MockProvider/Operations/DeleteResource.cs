using ScimConformance.MockProvider.Accounts;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;
using ScimConformance.MockProvider.Teams;

namespace ScimConformance.MockProvider.Operations;

/// <summary>DELETE (RFC 7644 section 3.6). Errors: 404, also for what is deleted already; 412.</summary>
internal sealed class DeleteResource(IDatabase database)
{
    public Task<Result<Done>> ExecuteAsync(ResourceRequest request) =>
        database.WriteAsync(
            request.Organization,
            work => ExecuteAsync(work, request),
            request.Cancellation
        );

    private static async Task<Result<Done>> ExecuteAsync(UnitOfWork work, ResourceRequest request)
    {
        // Ruling N78
        var found = work.Organization.Options.Choices.IgnoresDeletePreconditions
            ? await Existing.FindAsync(work.Store, request)
            : await Existing.FindForWriteAsync(work.Store, request);
        if (found.IsError)
        {
            return found.Error;
        }

        var current = found.Value;
        if (PersonAccounts.Has(request.Type))
        {
            var account = await work.Store.Accounts.FindAsync(work.Organization.Id, current.Id);
            await work.Pipeline.Deprovisioning.RemoveAsync(work, account!, request.Type, current);
            return default(Done);
        }

        await GroupTeams.ReleaseAsync(work, request.Type, current);
        await work.Store.Members.RemoveEverywhereAsync(current.Sequence, work.Now);
        await work.Store.Resources.DeleteAsync(
            current,
            ResourceKeys.Of(current.ReadDocument(), request.Type)
        );
        return default(Done);
    }
}
