using ScimConformance.MockProvider.Organizations;
using ScimConformance.MockProvider.Storage;

namespace ScimConformance.MockProvider.Operations;

/// <summary>The stage that stores who joins and who leaves a group.</summary>
internal interface IMemberWriting
{
    /// <summary>False when the change changes nothing.</summary>
    Task<bool> StoreAsync(UnitOfWork work, StoredResource group, MemberChange change);
}
