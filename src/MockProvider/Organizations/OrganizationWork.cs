using ScimConformance.MockProvider.Audit;
using ScimConformance.MockProvider.Errors;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Organizations;

internal static class OrganizationWork
{
    public static Task<Result<T>> WriteAsync<T>(
        this IDatabase database,
        Organization organization,
        Func<UnitOfWork, Task<Result<T>>> work,
        CancellationToken cancellation
    )
    {
        // The writer runs the work later, where nothing flows to.
        var acting = Acting.Current;
        return database.WriteAsync(
            store =>
                work(
                    new UnitOfWork(organization, store, organization.Clock.GetUtcNow())
                    {
                        Acting = acting,
                    }
                ),
            cancellation
        );
    }
}
