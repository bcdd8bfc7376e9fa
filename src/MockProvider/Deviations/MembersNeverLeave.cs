using ScimConformance.MockProvider.Operations;
using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Deviations;

/// <summary>Stores who joins, and not who leaves.</summary>
internal sealed class MembersNeverLeave(IMemberWriting conforming) : IMemberWriting
{
    public Task<bool> StoreAsync(UnitOfWork work, StoredResource group, MemberChange change) =>
        conforming.StoreAsync(work, group, change with { Leaving = [] });
}
