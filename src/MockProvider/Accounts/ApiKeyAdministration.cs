using ScimConformance.MockProvider.Audit;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Accounts;

/// <summary>Creates, shows, renames and deletes the API keys of an organization.</summary>
internal sealed class ApiKeyAdministration(IDatabase database, KeyIssuing issuing)
{
    public Task<Result<IssuedApiKey>> CreateAsync(
        Caller caller,
        string name,
        CancellationToken cancellation
    ) =>
        database.WriteAsync<IssuedApiKey>(
            caller.Organization,
            async work =>
            {
                var others = await work.Store.ApiKeys.ListAsync(work.Organization.Id);
                if (work.Pipeline.KeyPolicy.CheckNew(others, name) is { } refusal)
                {
                    return refusal;
                }

                var issued = await issuing.IssueApiKeyAsync(
                    work.Store,
                    work.Organization.Id,
                    name,
                    caller.Account.Id,
                    work.Now
                );
                await work.AuditAsync(AuditEntries.ApiKeyCreated(issued.Key));
                return issued;
            },
            cancellation
        );

    public Task<Result<Listing<ApiKey>>> ListAsync(
        Organization organization,
        ListQuery query,
        CancellationToken cancellation
    ) =>
        database.ReadAsync(
            async store => KeyQuery.Apply(query, await store.ApiKeys.ListAsync(organization.Id)),
            cancellation
        );

    public Task<Result<ApiKey>> FindAsync(
        Organization organization,
        string id,
        CancellationToken cancellation
    ) =>
        database.ReadAsync(
            async store => Find(await store.ApiKeys.ListAsync(organization.Id), id),
            cancellation
        );

    public Task<Result<ApiKey>> RenameAsync(
        Caller caller,
        string id,
        string name,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            caller.Organization,
            async work =>
            {
                var all = await work.Store.ApiKeys.ListAsync(work.Organization.Id);
                return await Find(all, id)
                    .ThenAsync(key =>
                        RenameAsync(
                            work,
                            [.. all.Where(other => !ReferenceEquals(other, key))],
                            key with
                            {
                                Name = name,
                                ModifiedAt = work.Now,
                                ModifiedBy = caller.Account.Id,
                            }
                        )
                    );
            },
            cancellation
        );

    public Task<Result<ApiKey>> DeleteAsync(
        Organization organization,
        string id,
        CancellationToken cancellation
    ) =>
        database.WriteAsync(
            organization,
            async work =>
                await Find(await work.Store.ApiKeys.ListAsync(organization.Id), id)
                    .ThenAsync<ApiKey, ApiKey>(async key =>
                    {
                        await work.Store.ApiKeys.DeleteAsync(organization.Id, key.Id);
                        await work.AuditAsync(AuditEntries.ApiKeyDeleted(key));
                        return key;
                    }),
            cancellation
        );

    private static async Task<Result<ApiKey>> RenameAsync(
        UnitOfWork work,
        IReadOnlyList<ApiKey> others,
        ApiKey renamed
    )
    {
        if (work.Pipeline.KeyPolicy.CheckRename(others, renamed.Name) is { } refusal)
        {
            return refusal;
        }

        await work.Store.ApiKeys.UpdateAsync(renamed);
        await work.AuditAsync(AuditEntries.ApiKeyModified(renamed));
        return renamed;
    }

    private static Result<ApiKey> Find(IReadOnlyList<ApiKey> all, string id) =>
        all.FirstOrDefault(key => string.Equals(key.Id, id, StringComparison.Ordinal)) is { } key
            ? key
            : ScimError.NotFound("API key not found");
}
